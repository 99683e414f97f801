import type { NoteWords } from './note-words-nb'

const several = (count: number, one: string, many: string) => (count > 1 ? many : one)

/** What a change note says in nynorsk. */
export const noteWordsNn: NoteWords = {
  kinds: { first: 'Ny', major: 'Oppdatert', minor: 'Retta' },
  first: {
    respons: 'Dette er den første utgåva av responsen.',
    temanotat: 'Dette er den første utgåva av temanotatet.',
  },
  unchanged: 'Teksten er den same som før.',
  quotes: ['«', '»'],
  others: (count) => several(count, 'éi til', `${count} andre`),

  sectionsAdded: (list, { things }) => `Kapittel ${list} er ${several(things, 'nytt', 'nye')}.`,
  sectionsRemoved: (list) => `Tidlegare kapittel ${list} er teke ut.`,
  sectionMoved: (title, from, to) => `Kapittelet ${title} er flytta frå ${from} til ${to}.`,
  sectionRenamed: (number, old, title) => `Kapittel ${number} heiter no ${title}, før ${old}.`,
  rewritten: (list, { blocks }) =>
    blocks > 1
      ? `Avsnitt i kapittel ${list} er skrivne om.`
      : `Eit avsnitt i kapittel ${list} er skrive om.`,
  extended: (list, { blocks }) =>
    `Det er ${several(blocks, 'eit nytt', 'nye')} avsnitt i kapittel ${list}.`,
  shortened: (list, { blocks }) =>
    blocks > 1
      ? `Avsnitt er tekne ut av kapittel ${list}.`
      : `Eit avsnitt er teke ut av kapittel ${list}.`,
  moved: (list, { blocks }) =>
    `${several(blocks, 'Eit avsnitt', 'Avsnitt')} er flytta i kapittel ${list}.`,
  updated: (list) => `Teksten er endra i kapittel ${list}.`,
  spelt: (list) => `Skrivefeil er retta i kapittel ${list}.`,
  cited: (list) => `Tilvisingane til kjelder er endra i kapittel ${list}.`,
  rests: (list, { blocks }) =>
    `Det er endra kva ${several(blocks, 'eit avsnitt', 'avsnitt')} i kapittel ${list} byggjer på.`,
  done: { major: 'endra', minor: 'retta' },
  figureInSection: ({ place, before, after, done }) =>
    `I kapittel ${place} er eit tal ${done} frå ${before} til ${after}.`,
  wordInSection: ({ place, before, after, done }) =>
    `I kapittel ${place} er ${before} ${done} til ${after}.`,
  standardText: 'Standardteksten bak kjeldene er endra.',

  tablesAdded: (list, { things }) => `Tabell ${list} er ${several(things, 'ny', 'nye')}.`,
  tablesRemoved: (list) => `Tidlegare tabell ${list} er teken ut.`,
  rowsAdded: (list) => `Tabell ${list} har fått nye rader.`,
  columnsAdded: (list) => `Tabell ${list} har fått nye kolonnar.`,
  tablesUpdated: (list) => `Tabell ${list} er oppdatert.`,
  tablesSpelt: (list) => `Skrivefeil er retta i tabell ${list}.`,
  tablesPeriod: (list, period) => `Tabell ${list} gjeld no ${period}.`,
  figureInTable: (table, { place, before, after, done }) =>
    `I tabell ${table} er talet for ${place} ${done} frå ${before} til ${after}.`,
  categoryInTable: (table, { place, before, after, done }) =>
    `I tabell ${table} er kategorien for ${place} ${done} frå ${before} til ${after}.`,
  noCategory: 'ukjend',

  sourcesAdded: (list, { things }) => `${several(things, 'Ny kjelde', 'Nye kjelder')}: ${list}.`,
  sourcesRemoved: (list) => `Teksten viser ikkje lenger til ${list}.`,
  sourcesMended: (list) => `Opplysningane om ${list} er retta.`,

  title: (title) => `Tittelen er no ${title}.`,
  questions: 'Spørsmåla er endra.',
  cutOffDate: (day) => `Opplysningane er henta inn til og med ${day}.`,
  frontMatter: 'Opplysningane framfor teksten er endra.',
}

/** How many things a sentence lists, and how many blocks of them it speaks of. */
export type Amount = { things: number; blocks: number }
/** A sentence about one thing or several: `list` names them, as in "2 «Bakgrunn» og 3.1 «Sør»". */
export type About = (list: string, amount: Amount) => string
/** What stood at a place before and what stands there now; `done` says that it was changed or corrected. */
export type Exchange = { place: string; before: string; after: string; done: string }

/** Every sentence that a change note can have. Titles come in the language's quotation marks. */
export type NoteWords = {
  kinds: Record<'first' | 'major' | 'minor', string>
  first: Record<'respons' | 'temanotat', string>
  unchanged: string
  quotes: readonly [string, string]
  others: (count: number) => string

  sectionsAdded: About
  sectionsRemoved: About
  sectionMoved: (title: string, from: string, to: string) => string
  sectionRenamed: (number: string, old: string, title: string) => string
  rewritten: About
  extended: About
  shortened: About
  moved: About
  updated: About
  spelt: About
  cited: About
  rests: About
  done: Record<'major' | 'minor', string>
  figureInSection: (exchange: Exchange) => string
  wordInSection: (exchange: Exchange) => string
  standardText: string

  tablesAdded: About
  tablesRemoved: About
  rowsAdded: About
  columnsAdded: About
  tablesUpdated: About
  tablesSpelt: About
  tablesPeriod: (list: string, period: string) => string
  figureInTable: (table: string, exchange: Exchange) => string
  categoryInTable: (table: string, exchange: Exchange) => string
  noCategory: string

  sourcesAdded: About
  sourcesRemoved: About
  sourcesMended: About

  title: (title: string) => string
  questions: string
  cutOffDate: (day: string) => string
  frontMatter: string
}

const several = (count: number, one: string, many: string) => (count > 1 ? many : one)

/** What a change note says in bokmål. */
export const noteWordsNb: NoteWords = {
  kinds: { first: 'Ny', major: 'Oppdatert', minor: 'Rettet' },
  first: {
    respons: 'Dette er den første utgaven av responsen.',
    temanotat: 'Dette er den første utgaven av temanotatet.',
  },
  unchanged: 'Teksten er den samme som før.',
  quotes: ['«', '»'],
  others: (count) => several(count, 'én til', `${count} andre`),

  sectionsAdded: (list, { things }) => `Kapittel ${list} er ${several(things, 'nytt', 'nye')}.`,
  sectionsRemoved: (list) => `Tidligere kapittel ${list} er tatt ut.`,
  sectionMoved: (title, from, to) => `Kapitlet ${title} er flyttet fra ${from} til ${to}.`,
  sectionRenamed: (number, old, title) => `Kapittel ${number} heter nå ${title}, før ${old}.`,
  rewritten: (list, { blocks }) =>
    `${several(blocks, 'Et avsnitt', 'Avsnitt')} i kapittel ${list} er skrevet om.`,
  extended: (list, { blocks }) =>
    `Det er ${several(blocks, 'et nytt', 'nye')} avsnitt i kapittel ${list}.`,
  shortened: (list, { blocks }) =>
    `${several(blocks, 'Et avsnitt', 'Avsnitt')} er tatt ut av kapittel ${list}.`,
  moved: (list, { blocks }) =>
    `${several(blocks, 'Et avsnitt', 'Avsnitt')} er flyttet i kapittel ${list}.`,
  updated: (list) => `Teksten er endret i kapittel ${list}.`,
  spelt: (list) => `Skrivefeil er rettet i kapittel ${list}.`,
  cited: (list) => `Henvisningene til kilder er endret i kapittel ${list}.`,
  rests: (list, { blocks }) =>
    `Det er endret hva ${several(blocks, 'et avsnitt', 'avsnitt')} i kapittel ${list} bygger på.`,
  done: { major: 'endret', minor: 'rettet' },
  figureInSection: ({ place, before, after, done }) =>
    `I kapittel ${place} er et tall ${done} fra ${before} til ${after}.`,
  wordInSection: ({ place, before, after, done }) =>
    `I kapittel ${place} er ${before} ${done} til ${after}.`,
  standardText: 'Standardteksten bak kildene er endret.',

  tablesAdded: (list, { things }) => `Tabell ${list} er ${several(things, 'ny', 'nye')}.`,
  tablesRemoved: (list) => `Tidligere tabell ${list} er tatt ut.`,
  rowsAdded: (list) => `Tabell ${list} har fått nye rader.`,
  columnsAdded: (list) => `Tabell ${list} har fått nye kolonner.`,
  tablesUpdated: (list) => `Tabell ${list} er oppdatert.`,
  tablesSpelt: (list) => `Skrivefeil er rettet i tabell ${list}.`,
  tablesPeriod: (list, period) => `Tabell ${list} gjelder nå ${period}.`,
  figureInTable: (table, { place, before, after, done }) =>
    `I tabell ${table} er tallet for ${place} ${done} fra ${before} til ${after}.`,
  categoryInTable: (table, { place, before, after, done }) =>
    `I tabell ${table} er kategorien for ${place} ${done} fra ${before} til ${after}.`,
  noCategory: 'ukjent',

  sourcesAdded: (list, { things }) => `${several(things, 'Ny kilde', 'Nye kilder')}: ${list}.`,
  sourcesRemoved: (list) => `Teksten viser ikke lenger til ${list}.`,
  sourcesMended: (list) => `Opplysningene om ${list} er rettet.`,

  title: (title) => `Tittelen er nå ${title}.`,
  questions: 'Spørsmålene er endret.',
  cutOffDate: (day) => `Opplysningene er innhentet til og med ${day}.`,
  frontMatter: 'Opplysningene foran teksten er endret.',
}

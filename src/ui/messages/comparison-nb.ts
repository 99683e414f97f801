const counted = (count: number, one: string, many: string) => (count === 1 ? one : many)

/** What a comparison of two versions says in bokmål. */
export const comparisonNb = {
  // Spoken before and behind changed words, for those who don't see how they are marked.
  added: 'lagt til',
  removed: 'tatt ut',
  altered: 'annet utseende eller annen adresse',
  before: 'Før',
  after: 'Nå',
  was: 'før',
  became: 'endret til',
  nothing: 'ingenting',

  sectionAdded: 'Nytt kapittel',
  sectionRemoved: 'Kapitlet er tatt ut',
  sectionMoved: (number: string) => `Flyttet, var kapittel ${number}`,
  sectionRenamed: 'Ny tittel',

  blockAdded: 'Nytt avsnitt',
  blockRemoved: 'Avsnittet er tatt ut',
  blockChanged: 'Endret avsnitt',
  blockMoved: 'Flyttet',
  movedFrom: (section: string) => `Flyttet hit fra ${section}`,
  movedWithin: 'Flyttet innenfor kapitlet',
  rewritten: (percent: number) => `Skrevet om, ${percent} % av ordene er beholdt`,
  replaced: 'Byttet ut',
  becameQuote: 'Er nå et sitat',
  becameParagraph: 'Er ikke lenger et sitat',
  itemAdded: 'nytt punkt',
  itemRemoved: 'punktet er tatt ut',
  itemMoved: 'flyttet punkt',
  rests: (basis: string) => `Bygger nå på: ${basis}`,
  bases: {
    none: 'bare kildene det viser til',
    'common-knowledge': 'det som er allment kjent',
    'own-assessment': 'egen vurdering',
    summary: 'et annet kapittel',
  },
  keyFinding: 'Er nå et hovedfunn',
  noKeyFinding: 'Er ikke lenger et hovedfunn',
  note: (number: number) => `Note ${number}`,

  unchanged: (count: number) =>
    counted(count, 'Ett avsnitt uten endringer', `${count} avsnitt uten endringer`),
  unchangedRows: (count: number) =>
    counted(count, 'Én rad uten endringer', `${count} rader uten endringer`),
  nothingChanged: 'Det er ingen forskjell mellom de to versjonene.',

  tableAdded: 'Ny tabell',
  tableRemoved: 'Tabellen er tatt ut',
  tableChanged: 'Endret tabell',
  tableNumber: (before: number) => `var tabell ${before}`,
  rowAdded: 'ny rad',
  rowRemoved: 'raden er tatt ut',
  rowMoved: 'flyttet rad',
  columnAdded: 'ny kolonne',
  columnRemoved: 'kolonnen er tatt ut',
  columnMoved: 'flyttet kolonne',
  otherCategories: 'Kategoriene er endret.',
  emptyCell: 'tom',

  frontMatter: 'Foran teksten',
  fields: {
    title: 'Tittel',
    questions: 'Spørsmål',
    country: 'Land',
    topics: 'Tema',
    authors: 'Forfatter',
    kind: 'Type',
    language: 'Språk',
    cutOffDate: 'Opplysninger innhentet til og med',
    assessedCurrent: 'Vurdert som gyldig',
    reviewBy: 'Neste gjennomgang',
  },
  sources: 'Endringer i kildene',
  sourceAdded: 'Ny kilde',
  sourceRemoved: 'Ikke lenger i bruk',
  sourceChanged: 'Endrede opplysninger',
  recordChanged: 'Andre opplysninger om kilden er endret.',
  citedTimes: (before: number, after: number) =>
    `vist til ${after} ${counted(after, 'gang', 'ganger')}, før ${before}.`,
}

/** Every word of a comparison. */
export type ComparisonWords = typeof comparisonNb

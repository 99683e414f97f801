const nb = {
  name: 'Kryssreferanse',
  insert: 'Sett inn kryssreferanse',
  edit: 'Endre kryssreferansen',
  hint: 'Trykk Enter for å endre',
  search: 'Kapittel eller tabell',
  searchHint: 'Skriv nummer eller ord. Enter setter inn.',
  kinds: { section: 'Kapittel', table: 'Tabell' },
  found: (count: number) => (count === 1 ? '1 treff' : `${count} treff`),
  more: (count: number) => `${count} til. Skriv mer for å avgrense.`,
  capital: 'Stor forbokstav',
  preview: 'Slik blir den',
  alone: 'Åpne kapitlet i manuskriptet for å vise til andre kapitler og tabeller.',
  unplaced: 'Tabellen står ikke i teksten ennå',
  numberLater: 'Nummeret vises i manuskriptet',
}

export type CrossReferenceMessages = typeof nb

const en: CrossReferenceMessages = {
  name: 'Cross-reference',
  insert: 'Insert cross-reference',
  edit: 'Edit the cross-reference',
  hint: 'Press Enter to edit',
  search: 'Section or table',
  searchHint: 'Type a number or words. Enter inserts.',
  kinds: { section: 'Section', table: 'Table' },
  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  more: (count) => `${count} more. Type more to narrow the list.`,
  capital: 'Capital letter',
  preview: 'Preview',
  alone: 'Open the section in the manuscript to refer to other sections and tables.',
  unplaced: 'The table is not in the text yet',
  numberLater: 'The number is shown in the manuscript',
}

/** What is said about cross-references. */
export const crossReferenceMessages = { nb, en }

const nb = {
  heading: 'Limt inn',
  tables: (count: number) => (count === 1 ? 'Lager én tabell …' : `Lager ${count} tabeller …`),
  noTables: 'Tabeller kan ikke stå her og ble ikke tatt med.',
  tableFailed: (reason: string) => `En tabell kunne ikke lages og ble ikke tatt med: ${reason}`,
}

export type PasteBannerMessages = typeof nb

const en: PasteBannerMessages = {
  heading: 'Pasted',
  tables: (count) => (count === 1 ? 'Making one table …' : `Making ${count} tables …`),
  noTables: 'Tables cannot stand here and were left out.',
  tableFailed: (reason) => `A table could not be made and was left out: ${reason}`,
}

/** What is said about a paste besides what the clipboard's reading remarks. */
export const pasteBannerMessages = { nb, en }

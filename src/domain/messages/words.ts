/** Words that a sentence may list, by code: the parts of a reference. */
export const words = {
  nb: {
    title: 'tittel',
    authors: 'forfatter eller kortnavn',
    issued: 'dato eller «udatert»',
    publisher: 'utgiver',
    containerTitle: 'avis, tidsskrift eller samling',
    place: 'sted',
    url: 'nettadresse',
    accessed: 'datoen den ble lest',
    consent: 'samtykke',
    role: 'rolle',
  },
  en: {
    title: 'title',
    authors: 'author or short name',
    issued: 'date or “undated”',
    publisher: 'publisher',
    containerTitle: 'newspaper, journal or collection',
    place: 'place',
    url: 'web address',
    accessed: 'the date it was accessed',
    consent: 'consent',
    role: 'role',
  },
} as const

export type WordCode = keyof typeof words.nb

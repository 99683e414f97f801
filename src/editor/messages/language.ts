const nb = {
  name: 'Språk i teksten',
  own: 'Samme som rapporten',
  languages: {
    en: 'Engelsk',
    fr: 'Fransk',
    ar: 'Arabisk',
    nb: 'Bokmål',
    nn: 'Nynorsk',
    es: 'Spansk',
    de: 'Tysk',
  },
}

export type LanguageMessages = typeof nb

const en: LanguageMessages = {
  name: 'Language of the text',
  own: 'Same as the report',
  languages: {
    en: 'English',
    fr: 'French',
    ar: 'Arabic',
    nb: 'Norwegian Bokmål',
    nn: 'Norwegian Nynorsk',
    es: 'Spanish',
    de: 'German',
  },
}

/** What is said about the language of words. */
export const languageMessages = { nb, en }

import { byLanguage } from './word-pattern'

/** Words that say that something holds at present. */
export const PRESENT_WORDS = byLanguage({
  norwegian: [
    ...[
      'i dag',
      '(?<!(?:å|kan|vil|skal|må|kunne) )nå',
      'er no',
      'har no',
      'no for tida',
      'nå for tiden',
      'for tiden',
      'for tida',
      'i øyeblikket',
    ],
    ...['for øyeblikket', 'fortsatt', 'framleis'],
  ],
  english: ['today', 'now', 'currently', 'at present', 'still', 'at the moment'],
})

/** Words that say that a quotation was translated. */
export const TRANSLATION_WORDS = byLanguage({
  norwegian: [
    ...['vår oversettelse', 'oversatt*', 'oversettelse*', 'vår omsetjing', 'omsett', 'omsetjing*'],
    ...['oversettelsen er vår'],
  ],
  english: ['our translation', 'translated', 'translation', 'unofficial translation'],
})

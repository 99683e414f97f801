import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { readContent, type Reading } from '../reading/read-content'
import { TRANSLATION_WORDS } from '../words/time-words'
import { readQuotations, type Quotation } from './quotations'

/** R07: a quotation from a source in another language is marked as that language, or is said to be translated. */
export const unmarkedLanguage: Rule = {
  number: 'R07',
  severity: 'warns',
  waivable: true,
  title: { nb: 'Sitatets språk', en: 'Language of a quotation' },
  explanation: {
    nb: 'Et sitat på et annet språk skal være merket med språket, slik at skjermlesere uttaler det riktig. Er sitatet oversatt, skal det stå.',
    en: 'A quotation in another language must be marked with it, so that screen readers pronounce it correctly. If the quotation is translated, the text must say so.',
  },
  check: ({ content }) => {
    const reading = readContent(content)
    return readQuotations(reading).flatMap((quotation) => findingsOf(quotation, reading))
  },
}

function findingsOf(quotation: Quotation, reading: Reading): RuleFinding[] {
  const { isForeign, citations, passage, words } = quotation
  const languages = citations
    .flatMap(({ references }) =>
      references.map(({ source }) => reading.sources.get(source)?.language),
    )
    .filter((language) => typeof language === 'string')
  const isOwn = languages.length === 0 || languages.some((one) => isSame(one, reading.language))
  if (isForeign || isOwn || saysTranslated(quotation, reading)) return []
  return [
    {
      outcome: 'possible',
      place: passage.place,
      passage: words,
      code: 'check-quotation-language',
      mending: null,
    },
  ]
}

function saysTranslated({ around }: Quotation, { language }: Reading): boolean {
  return around.some(({ text }) => TRANSLATION_WORDS[language].test(text))
}

const NORWEGIAN = new Set(['nb', 'nn', 'no'])

/** Whether two languages are read alike: both forms of Norwegian are, and every English is. */
function isSame(a: string, b: string): boolean {
  const [first = '', second = ''] = [a, b].map((tag) => tag.slice(0, 2))
  return first === second || (NORWEGIAN.has(first) && NORWEGIAN.has(second))
}

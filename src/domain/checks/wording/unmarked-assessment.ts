import type { ReportLanguage } from '../../content/report-content'
import type { MessageCode } from '../../messages/message'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { readContent, type Reading, type ReadBlock, type ReadNote } from '../reading/read-content'
import type { Sentence } from '../reading/read-line'
import { SIGNS } from '../reading/signs'
import { FIRST_PERSON_ASSESSMENT, GUESS_WORDS } from '../words/assessment-words'
import { ATTRIBUTION_WORDS } from '../words/attribution-words'

/** R22: the house's own assessment is marked as such, and does not pass for what a source says. */
export const unmarkedAssessment: Rule = {
  number: 'R22',
  severity: 'blocks',
  waivable: true,
  title: { nb: 'Egen vurdering som ikke er merket', en: 'Own assessment that is not marked' },
  explanation: {
    nb: 'Det som er vår egen vurdering, skal merkes som det. Den skal ikke stå i samme setning som en henvisning, slik at det ser ut som kilden har sagt det.',
    en: 'What is our own assessment must be marked as such. It must not share a sentence with a citation, as though the source had said it.',
  },
  check: ({ content }) => {
    const reading = readContent(content)
    return reading.blocks
      .filter(({ kind }) => kind !== 'quote')
      .flatMap((block) => [...partsOf(block), ...block.notes])
      .filter(({ basis }) => basis?.kind !== 'own-assessment')
      .flatMap((part) => findingsOf(part, reading))
  },
}

type Part = Pick<ReadNote, 'basis' | 'sentences' | 'place'>

function partsOf({ lines, basis }: ReadBlock): Part[] {
  return lines.map((line) => ({ ...line, basis }))
}

function findingsOf({ sentences, place }: Part, { language }: Reading): RuleFinding[] {
  return sentences
    .flatMap((sentence) => {
      const code = codeOf(sentence, language)
      return code === null ? [] : [{ code, passage: sentence.shown }]
    })
    .slice(0, 1)
    .map(({ code, passage }) => ({
      code,
      passage,
      outcome: 'discrepancy',
      place,
      mending: { kind: 'mark', basis: 'own-assessment' },
    }))
}

function codeOf(sentence: Sentence, language: ReportLanguage): MessageCode | null {
  if (FIRST_PERSON_ASSESSMENT[language].test(sentence.own)) return 'check-assessment-unmarked'
  return guessesBeyond(sentence, language) ? 'check-assessment-as-sourced' : null
}

/**
 * A guess behind a work that is named in the same sentence, which gives it to nobody: "X is so in ICG 2021c, but has probably
 * changed". Behind a citation in parentheses the guess may well be the source's.
 */
function guessesBeyond({ own }: Sentence, language: ReportLanguage): boolean {
  const guess = GUESS_WORDS[language].exec(own)
  const named = own.indexOf(SIGNS.named)
  if (!guess || named < 0 || guess.index < named) return false
  const between = own.slice(named + 1, guess.index)
  return CONTRAST[language].test(between) && !ATTRIBUTION_WORDS[language].test(own)
}

const NORWEGIAN_CONTRAST = /(?<!\p{L})(?:men|imidlertid|likevel|derfor|difor|så)(?!\p{L})|[;–]/iu

/** What parts the work's words from the author's. */
const CONTRAST = {
  nb: NORWEGIAN_CONTRAST,
  nn: NORWEGIAN_CONTRAST,
  en: /(?<!\p{L})(?:but|however|yet|so|therefore|although)(?!\p{L})|[;–]/iu,
} as const

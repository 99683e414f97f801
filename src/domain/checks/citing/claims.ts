import type { ReportLanguage } from '../../content/report-content'
import { readDates } from '../reading/read-dates'
import { readFigures } from '../reading/read-figures'
import type { Line, Sentence } from '../reading/read-line'
import { readNames } from '../reading/read-names'
import { SIGNS } from '../reading/signs'
import { ATTRIBUTION_WORDS } from '../words/attribution-words'
import { CLAIM_WORDS } from '../words/claim-words'
import { carriesOn, speaksOfReport, TABLE_WORDS } from '../words/report-words'

/**
 * The sentences of a line that claim something about the world, which a reader may want to check: they tell a figure, a
 * date, a name, an event or what somebody says. What the report says of itself, and what it reads out of its own tables
 * (which have their source), claims nothing new.
 */
export function claimsOf({ text, sentences }: Line, language: ReportLanguage): Sentence[] {
  if (isNameInFull(text)) return []
  let isOfReport = false
  return sentences.filter((sentence) => {
    const opening = sentence.text.trim()
    isOfReport = speaksOfReport(opening, language) || (isOfReport && carriesOn(opening, language))
    return !isOfReport && !readsTable(sentence, language) && tellsFact(sentence, language)
  })
}

/** Whether a sentence gives what it says to somebody: "ifølge", "skal ha", "according to". */
export function attributes({ own }: Sentence, language: ReportLanguage): boolean {
  return ATTRIBUTION_WORDS[language].test(own)
}

/** Whether a sentence tells a figure. */
export function tellsFigure({ own }: Sentence): boolean {
  return readFigures(own).length > 0
}

function readsTable({ own }: Sentence, language: ReportLanguage): boolean {
  return own.includes(SIGNS.table) || TABLE_WORDS[language].test(own)
}

function tellsFact(sentence: Sentence, language: ReportLanguage): boolean {
  return (
    CLAIM_WORDS[language].test(sentence.own) ||
    attributes(sentence, language) ||
    readNames(sentence.own).length > 0 ||
    readDates(sentence.own).length > 0 ||
    tellsFigure(sentence)
  )
}

const LONGEST_NAME = 200

/** Whether a line is nothing but a name or an abbreviation in full, as in a footnote: "ABC: Association of Big Cats." */
function isNameInFull(text: string): boolean {
  const words = text.trim()
  if (words.length > LONGEST_NAME) return false
  const [behind = ''] = /(?<=^[\p{Lu}\d]{2,10}:\s).*$/u.exec(words) ?? []
  return behind !== '' || words.split(/\s+/).every((word) => /^\p{Lu}|^\p{L}{1,3}$/u.test(word))
}

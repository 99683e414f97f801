import type { RuleFinding } from '@/domain/checks/finding'
import { WHOLE_REPORT } from '@/domain/checks/finding'
import { fourEyes } from '@/domain/checks/review/four-eyes'
import type { CheckInput, Rule } from '@/domain/checks/rule'
import { changeClass } from '@/domain/compare/change/change-class'
import { compareContents } from '@/domain/compare/compare-contents'
import { walkBlocks } from '@/domain/content/walk'

const WORDS = { title: { nb: 'Prøve', en: 'Trial' }, explanation: { nb: 'Prøve.', en: 'Trial.' } }

/** What a paragraph must say for the marker rule to block it. */
export const MARKER = 'UBELAGT'

/**
 * A table of rules for tests of the course of a review, whatever the house's rules are: one that blocks wherever a paragraph
 * has the marker, one that always informs, one that can't be waived, the comparison of R43, and the house's own four eyes.
 */
export const RULES: readonly Rule[] = [
  { ...WORDS, number: 'R01', severity: 'blocks', waivable: true, check: marked },
  { ...WORDS, number: 'R02', severity: 'informs', waivable: true, check: always },
  fourEyes,
  { ...WORDS, number: 'R43', severity: 'blocks', waivable: true, check: tooMuch },
  { ...WORDS, number: 'R46', severity: 'blocks', waivable: false, check: () => [] },
]

const FOUND = { passage: '', mending: null } as const

function marked({ content }: CheckInput): RuleFinding[] {
  return [...walkBlocks(content)].flatMap(({ block, section }) =>
    JSON.stringify(block).includes(MARKER)
      ? [
          {
            ...FOUND,
            ...({ outcome: 'discrepancy', code: 'section-empty' } as const),
            place: { ...WHOLE_REPORT, section: section.id, block: block.id },
            values: { title: MARKER },
          },
        ]
      : [],
  )
}

function always(): RuleFinding[] {
  return [{ ...FOUND, outcome: 'possible', place: WHOLE_REPORT, code: 'no-sections' }]
}

function tooMuch({ content, previous, review }: CheckInput): RuleFinding[] {
  const isMinor = review?.publication?.change === 'minor'
  return isMinor && previous && changeClass(compareContents(previous, content)) === 'major'
    ? [{ ...FOUND, outcome: 'discrepancy', place: WHOLE_REPORT, code: 'change-unknown' }]
    : []
}

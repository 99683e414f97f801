import type { ReportLanguage } from '../../../content/report-content'
import { sumOf } from '../../../content/table-totals'
import { findNumbers, type FoundNumber } from '../../../text/read-number'
import { splitSentences } from '../../../text/split-sentences'
import { isSubsetSum } from './is-subset-sum'
import { isSameNoun, nounsOf } from './same-noun'
import type { SeenText } from './sight'
import { present, type TableFigures } from './table-figures'

/** A number that a text gives as the whole of a table's figures, and the sum that comes closest to it. */
export type StatedWhole = { sentence: string; stated: number; added: number; isSaid: boolean }

const WHOLE =
  /(?<!\p{L})(?:i alt|til sammen|til saman|tilsammen|totalt|sammenlagt|samanlagt|in all|in total|a total of|altogether)(?!\p{L})/iu
const WORDS_TO_NOUN = 3

/**
 * The wholes that a text states of a table and that none of its sums is. A number counts as a whole when it is larger than
 * every part, is of what the table counts, and lies in the table's period; where there are several columns, or where the
 * parts are more than it, it must also be called a whole. A text that gives the sum itself has accounted for the rest.
 */
export function statedWholes(
  figures: TableFigures,
  { seen, language }: { seen: SeenText; language: ReportLanguage },
): StatedWhole[] {
  if (figures.sums.length === 0 || figures.heads.length < 2) return []
  const written = findNumbers(seen.text, language).map(({ value }) => value)
  return splitSentences(seen.text).flatMap((sentence) => {
    const numbers = findNumbers(sentence, language)
    if (!isInPeriod(numbers, figures.placed.table.period)) return []
    return numbers
      .filter((number) => isCounted(number, { sentence, figures }))
      .flatMap(({ value }) => {
        const added = nearest(figures.sums, value)
        const isSaid = WHOLE.test(sentence)
        const isMeant = isSaid || (figures.columns.length === 1 && value > added)
        const isAccounted = written.includes(added) || figures.totals.includes(value)
        return !isMeant || isAccounted || isExplained(figures, value)
          ? []
          : [{ sentence, stated: value, added, isSaid }]
      })
  })
}

function isCounted(
  { value, end, isPercent }: FoundNumber,
  { sentence, figures }: { sentence: string; figures: TableFigures },
): boolean {
  if (isPercent || value <= figures.largest) return false
  const { table } = figures.placed
  const counted = nounsOf(
    [table.unit ?? '', ...figures.columns.map(({ title }) => title)].join(' '),
  )
  // What stands behind the next number is counted by that.
  const [own = ''] = sentence.slice(end).split(/\d/, 1)
  const following = own.trimStart().split(/\s+/, WORDS_TO_NOUN).join(' ')
  return nounsOf(following).some((noun) => counted.some((known) => isSameNoun(noun, known)))
}

function isExplained({ sums, columns }: TableFigures, value: number): boolean {
  if (sums.includes(value)) return true
  const rows = sums.slice(columns.length, -1)
  return [
    ...columns.map(({ values }) => present(values)),
    columns.map(({ sum }) => sum),
    rows,
  ].some((parts) => isSubsetSum(parts, value))
}

function isInPeriod(numbers: readonly FoundNumber[], period: string | null): boolean {
  if (period === null) return true
  const [from = '', to = from] = period.split('/').map((date) => date.slice(0, 4))
  const years = numbers.filter(isYear).map(({ value }) => `${value}`)
  return years.every((year) => year >= from && year <= to)
}

function isYear({ value, decimals, isPercent, start, end }: FoundNumber): boolean {
  const isWhole = decimals === 0 && !isPercent && end - start === 4
  return isWhole && value >= 1900 && value < 2100
}

function nearest(sums: readonly number[], value: number): number {
  const distance = (sum: number) => Math.abs(sumOf([sum, -value]))
  return sums.reduce((best, sum) => (distance(sum) < distance(best) ? sum : best), sums[0] ?? 0)
}

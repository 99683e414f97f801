import type { ReportLanguage } from './report-content'
import type { Column, Row } from './table'

const LOCALES = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const
const PERCENT = { nb: '\u00a0%', nn: '\u00a0%', en: '%' } as const
const MAX_DECIMALS = 6

/** A number as its column writes it: grouped by thousands, with as many decimals as the column has. */
export function numberText(
  value: number,
  { column, decimals, language }: { column: Column; decimals: number; language: ReportLanguage },
): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const text = new Intl.NumberFormat(LOCALES[language], digits).format(value)
  return column.type === 'percent' ? `${text}${PERCENT[language]}` : text
}

/** How many decimals the numbers of a column need, so that they all can stand on one decimal sign. */
export function decimalsOf(rows: readonly Row[], index: number): number {
  const needed = rows.map(({ cells }) => {
    const cell = cells[index]
    return cell?.kind === 'number' ? decimalCount(cell.value) : 0
  })
  return Math.min(Math.max(0, ...needed), MAX_DECIMALS)
}

function decimalCount(value: number): number {
  const [, decimals = '', exponent = '0'] =
    /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(`${value}`) ?? []
  return Math.max(0, decimals.length - Number(exponent))
}

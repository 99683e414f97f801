import type { ReportLanguage } from '../../content/report-content'
import type { Cell, ColumnType, Table } from '../../content/table'
import { plainText } from '../../content/walk'
import { readNumber } from '../../text/read-number'
import { rowNumbers } from '../../content/row-numbers'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { columnTitle, placedTables, tableFinding, type PlacedTable } from './placed-tables'

/**
 * R31: every table says what it shows, of which period, in what unit and by which source, and its numbers are numbers.
 * A table's own number is always there, since it is counted. A source may be cited under the table or in its caption.
 */
export const describedTables: Rule = {
  number: 'R31',
  severity: 'blocks',
  waivable: true,
  title: { nb: 'Tabeller som kan leses for seg', en: 'Tables that can be read alone' },
  explanation: {
    nb: 'Hver tabell skal ha tabelltekst, periode, enhet og en henvisning til kilden, og tall skal stå i kolonner for tall. Tom celle, null og «ikke oppgitt» er tre forskjellige ting.',
    en: 'Each table must have a caption, a period, a unit and a citation of its source, and numbers must stand in columns of numbers. An empty cell, zero and “not stated” are three different things.',
  },
  check: ({ content }) =>
    placedTables(content).flatMap((placed) => [
      ...missingParts(placed),
      ...numbersAsText(placed, content.report.language),
      ...emptyNumbers(placed),
    ]),
}

const COUNTED: readonly ColumnType[] = ['integer', 'decimal']
const FIGURES: readonly ColumnType[] = [...COUNTED, 'percent']

function missingParts(placed: PlacedTable): RuleFinding[] {
  const { table, title } = placed
  const isCited = [...table.source, ...table.caption].some(({ type }) => type === 'citation')
  const lacksUnit = table.columns.some(({ type, unit }) => COUNTED.includes(type) && !unit)
  const lacks = {
    caption: title === '',
    period: table.period === null,
    unit: table.unit === null && lacksUnit,
    citation: !isCited,
  }
  const fields = (['caption', 'period', 'unit', 'citation'] as const).filter((name) => lacks[name])
  return fields.length > 0
    ? [tableFinding(placed, { code: 'table-incomplete', values: { fields } })]
    : []
}

function numbersAsText(placed: PlacedTable, language: ReportLanguage): RuleFinding[] {
  const isNumber = (cell: Cell) =>
    cell.kind === 'text' && readNumber(plainText(cell.children), language) !== null
  return placed.table.columns.flatMap(({ type }, place) => {
    // The first column may head its rows by years or by numbers.
    if (type !== 'text' || (place === 0 && placed.table.rowHeads)) return []
    const rows = rowsWhere(placed.table, { place, holds: isNumber })
    const values = { column: columnTitle(placed.table, place), rows }
    return rows === '' ? [] : [tableFinding(placed, { code: 'table-numbers-as-text', values })]
  })
}

// Nothing may belong there: only a person can tell.
function emptyNumbers(placed: PlacedTable): RuleFinding[] {
  return placed.table.columns.flatMap(({ type }, place) => {
    if (!FIGURES.includes(type)) return []
    const rows = rowsWhere(placed.table, { place, holds: ({ kind }) => kind === 'empty' })
    const found = { outcome: 'possible', severity: 'informs', code: 'table-numbers-empty' } as const
    const values = { column: columnTitle(placed.table, place), rows }
    return rows === '' ? [] : [tableFinding(placed, { ...found, values })]
  })
}

function rowsWhere(
  { rows }: Table,
  { place, holds }: { place: number; holds: (cell: Cell) => boolean },
): string {
  const numbers = rows.flatMap(({ cells }, i) => {
    const cell = cells[place]
    return cell && holds(cell) ? [i + 1] : []
  })
  return rowNumbers(numbers)
}

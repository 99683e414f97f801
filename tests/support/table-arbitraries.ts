import fc, { type Arbitrary } from 'fast-check'
import {
  CODE_COLOURS,
  COLUMN_TYPES,
  Table,
  TOTALS,
  type Cell,
  type CodeList,
  type Column,
  type ColumnType,
} from '@/domain/content/table'
import { withTotals } from '@/domain/content/table-totals'
import {
  citation,
  footnote,
  inline,
  NO_ID,
  TABLE_IDS,
  withOwnIds,
  words,
} from './content-arbitraries'

/** Tables with the ids of `TABLE_IDS`, each citation and footnote with an id of its own. */
export function tables(): Arbitrary<Table[]> {
  return draftTables().map((drafts) => drafts.map((draft) => withOwnIds(Table, draft)))
}

/** The same with `NO_ID` wherever a whole report gives an id. */
export function draftTables(): Arbitrary<Table[]> {
  return fc.tuple(...TABLE_IDS.map(table))
}

function table(id: string): Arbitrary<Table> {
  const types = fc.array(fc.constantFrom(...COLUMN_TYPES), { minLength: 1, maxLength: 4 })
  return types.chain((columnTypes) =>
    fc
      .record({
        id: fc.constant(id),
        caption: fc.array(inline(), { minLength: 1, maxLength: 3 }),
        period: fc.constantFrom(null, '2021', '2020-05', '2022-04-01/2022-06-30'),
        unit: fc.constantFrom(null, 'antall hendelser', 'prosent'),
        source: fc.array(inline(), { maxLength: 2 }),
        rowHeads: fc.boolean(),
        columns: fc.tuple(...columnTypes.map(column)),
        codeLists: fc.constant(columnTypes.flatMap(codeLists)),
        rows: fc.array(row(columnTypes), { maxLength: 4 }),
      })
      // As every content has it: what is computed is right.
      .map(withTotals),
  )
}

function column(type: ColumnType, index: number): Arbitrary<Column> {
  const whole = {
    id: fc.constant(`kolonne-${index}`),
    title: fc.array(inline(), { maxLength: 2 }),
    type: fc.constant(type),
    ...(type === 'category' && { codeList: fc.constant(`liste-${index}`) }),
  }
  return fc.oneof(fc.record(whole), fc.record({ ...whole, unit: words() }))
}

function codeLists(type: ColumnType, index: number): CodeList[] {
  if (type !== 'category') return []
  const codes = CODE_COLOURS.slice(0, 3).map((colour) => ({ id: colour, label: colour, colour }))
  return [{ id: `liste-${index}`, name: 'Hvem som har kontroll', codes }]
}

function row(types: readonly ColumnType[]): Arbitrary<Table['rows'][number]> {
  return fc.record(
    {
      id: fc.constant(NO_ID),
      cells: fc.tuple(...types.map(cell)),
      total: fc.constantFrom(...TOTALS),
    },
    { requiredKeys: ['id', 'cells'] },
  )
}

function cell(type: ColumnType): Arbitrary<Cell> {
  return fc.oneof(
    { weight: 5, arbitrary: cellOf(type) },
    fc.constant({ kind: 'empty' as const }),
    fc.record({ kind: fc.constant('not-stated' as const), notes: notes() }),
  )
}

function cellOf(type: ColumnType): Arbitrary<Cell> {
  switch (type) {
    case 'text':
      return fc.record({
        kind: fc.constant('text' as const),
        children: fc.array(inline(), { minLength: 1, maxLength: 2 }),
      })
    case 'integer':
      return number(fc.integer())
    case 'decimal':
    case 'percent':
      return number(fc.integer({ min: -100_000, max: 100_000 }).map((tenths) => tenths / 10))
    case 'date':
      return fc.record({
        kind: fc.constant('date' as const),
        value: fc.constantFrom('2022-02-17', '2024-02-29'),
        notes: notes(),
      })
    case 'category':
      return fc.record({
        kind: fc.constant('category' as const),
        code: fc.constantFrom(null, ...CODE_COLOURS.slice(0, 3)),
        children: words().map((text) => [{ type: 'text' as const, text }]),
      })
  }
}

function number(values: Arbitrary<number>): Arbitrary<Cell> {
  return fc.record({ kind: fc.constant('number' as const), value: values, notes: notes() })
}

function notes() {
  return fc.array(fc.oneof(footnote(), citation()), { maxLength: 2 })
}

import type { Cell, Code, Column } from '@/domain/content/table'
import { Inlines } from '../inline/inline-view'
import type { Reading } from '../article/reading'
import { Day } from '../day'
import { numberText } from '@/domain/content/number-text'
import { Swatch } from './swatch'

/** A column as its cells need it: with the decimals of its numbers and its categories. */
export type ShownColumn = { column: Column; decimals: number; codes: ReadonlyMap<string, Code> }

/** What stands in a cell. Nothing, "not stated" and zero are three different things. */
export function CellContent({
  cell,
  shown,
  reading,
}: {
  cell: Cell
  shown: ShownColumn
  reading: Reading
}) {
  const { language, words } = reading
  switch (cell.kind) {
    case 'empty':
      return null
    case 'not-stated':
      return (
        <>
          <span className="not-stated">{words.notStated}</span>
          <Inlines inlines={cell.notes} reading={reading} />
        </>
      )
    case 'text':
      return <Inlines inlines={cell.children} reading={reading} />
    case 'number':
      return (
        <>
          {numberText(cell.value, { ...shown, language })}
          <Inlines inlines={cell.notes} reading={reading} />
        </>
      )
    case 'date':
      return (
        <>
          <Day date={cell.value} language={language} />
          <Inlines inlines={cell.notes} reading={reading} />
        </>
      )
    case 'category':
      return <CategoryContent cell={cell} shown={shown} reading={reading} />
  }
}

function CategoryContent({
  cell,
  shown,
  reading,
}: {
  cell: Extract<Cell, { kind: 'category' }>
  shown: ShownColumn
  reading: Reading
}) {
  const code = cell.code === null ? undefined : shown.codes.get(cell.code)
  return (
    <>
      <Swatch colour={code?.colour ?? 'unknown'} />
      {code?.label ?? <span className="not-stated">{reading.words.unknownCategory}</span>}
      {cell.children.length > 0 && ' '}
      <Inlines inlines={cell.children} reading={reading} />
    </>
  )
}

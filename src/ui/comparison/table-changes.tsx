import { periodText } from '@/domain/citation/date-text'
import type { TableComparison } from '@/domain/compare/model/table-comparison'
import { cellInlines, tableInlines } from '@/domain/content/walk'
import { idOnPage, tableAnchor } from '../article/anchors'
import { TableLegend } from '../table/table-legend'
import { SourceLine } from '../table/table-view'
import { BlockNotes } from './block-notes'
import type { Comparing } from './comparing'
import { Exchanged } from './marked'
import { Runs, VersionText } from './runs'
import { comparedTable, type ComparedTable } from './compared-table'
import { TableBody } from './table-body'
import { TableHead } from './table-head'

export type ChangedTable = Extract<TableComparison, { kind: 'changed' }>

/** A table that differs: caption, columns, rows and cells with their changes, old → new. */
export function TableChanges({ table, comparing }: { table: ChangedTable; comparing: Comparing }) {
  const compared = comparedTable(table, comparing)
  if (!compared) return null
  const { is } = compared
  const { after, words } = comparing
  const anchor = idOnPage(after, tableAnchor(table.number.after ?? 0))
  return (
    <figure className="table compared-table" id={anchor}>
      <div className="scroll" role="region" aria-labelledby={`${anchor}.caption`} tabIndex={0}>
        <table>
          <caption id={`${anchor}.caption`}>
            <Caption compared={compared} comparing={comparing} />
          </caption>
          <TableHead compared={compared} comparing={comparing} />
          <TableBody compared={compared} comparing={comparing} />
        </table>
      </div>
      {table.codeLists && <p className="meta">{words.otherCategories}</p>}
      <TableLegend table={is} words={after.words} />
      {table.source ? (
        <p className="table-source">
          <Runs runs={table.source.runs} comparing={comparing} />
        </p>
      ) : (
        <SourceLine source={is.source} reading={after} />
      )}
      <TableNotes compared={compared} comparing={comparing} />
    </figure>
  )
}

type Props = { compared: ComparedTable; comparing: Comparing }

function Caption({ compared, comparing }: Props) {
  const { table, is } = compared
  const { after, words } = comparing
  const { number, caption } = table
  const isRenumbered = number.before !== null && number.before !== number.after
  return (
    <div className="caption-text">
      <strong className="table-number">{after.words.table(number.after ?? 0)}</strong>{' '}
      {isRenumbered && <span className="was">({words.tableNumber(number.before ?? 0)}) </span>}
      {caption ? (
        <Runs runs={caption.runs} comparing={comparing} />
      ) : (
        <VersionText inlines={is.caption} reading={after} />
      )}
      <Facts compared={compared} comparing={comparing} />
    </div>
  )
}

/** The period and the unit, as they were and are. */
function Facts({ compared: { was, is }, comparing }: Props) {
  const { after, words } = comparing
  const period = (value: string | null) => value && periodText(value, after.language)
  const facts = [
    { label: after.words.period, old: period(was.period), fresh: period(is.period) },
    { label: after.words.unit, old: was.unit, fresh: is.unit },
  ].filter(({ old, fresh }) => old !== null || fresh !== null)
  return facts.map(({ label, old, fresh }) => (
    <span key={label} className="caption-facts">
      {label} {old === fresh ? fresh : <Exchanged before={old} after={fresh} words={words} />}
    </span>
  ))
}

/** The notes of the table as it is, and of what is shown of it as it was. */
function TableNotes({ compared: { table, is }, comparing }: Props) {
  const { before, after } = comparing
  const held = [...tableInlines(is)].map(({ inline }) => inline)
  const heldIds = new Set(held.map((inline) => ('id' in inline ? inline.id : '')))
  const gone = [
    ...table.cells.flatMap((cell) => (cell.before ? cellInlines(cell.before) : [])),
    ...table.rows.flatMap((row) =>
      row.kind === 'removed' ? row.row.cells.flatMap(cellInlines) : [],
    ),
    ...table.columns.flatMap((column) => (column.kind === 'removed' ? column.column.title : [])),
    ...[table.caption, table.source].flatMap(
      (text) => text?.runs.flatMap((run) => (run.kind === 'removed' ? run.inlines : [])) ?? [],
    ),
  ]
  const notes = [table.caption, table.source].flatMap((text) => text?.notes ?? [])
  return (
    <BlockNotes
      shown={[
        { inlines: gone.filter((one) => !('id' in one && heldIds.has(one.id))), reading: before },
        { inlines: held, reading: after },
      ]}
      changed={notes}
      comparing={comparing}
    />
  )
}

'use client'
import { Button } from '@payloadcms/ui'
import { useMemo, useRef, useState } from 'react'
import { useMessages } from '../../use-messages'
import { useClipboard } from '../clipboard/use-clipboard'
import { CellDialog } from '../dialog/cell-dialog'
import { useTable, useToldOfTable } from '../history/use-table'
import { setCells } from '../model/edit-rows'
import type { GridColumn } from '../model/grid-column'
import { cellIn, type Rows } from '../model/grid-row'
import type { ColumnMisfits } from '../model/misfits'
import { isComputed, shownRows } from '../model/totals'
import { areaOf, at, cellCount } from '../select/selection'
import { cellId, useSelection } from '../select/use-selection'
import { gridCommands } from './grid-commands'
import { GridTable } from './grid-table'
import { GridTools } from './grid-tools'
import { MisfitList } from './misfit-list'
import { useEditing } from './use-editing'
import { useKeys } from './use-keys'
import { useMouse } from './use-mouse'
import { useTools } from './use-tools'
import { WidePasteDialog } from './wide-paste-dialog'

export type GridProps = {
  columns: readonly GridColumn[]
  path: string
  readOnly: boolean
  rows: Rows
}

/** The rows of a table as a grid by the ARIA pattern, with its tools above and what was done below. */
export function RowsGrid(props: GridProps) {
  const { columns, path, readOnly, rows } = props
  const words = useMessages().messages.rows
  const grid = useGrid(props)
  return (
    <>
      <MisfitList columns={columns} rows={rows} readOnly={readOnly} onConvert={grid.convert} />
      {!readOnly && <GridTools tools={grid.tools} />}
      {rows.length === 0 ? (
        <p>{words.noRows}</p>
      ) : (
        <GridTable {...grid.shown} {...grid.handlers} grid={grid.ref} />
      )}
      <GridStatus count={cellCount(areaOf(grid.shown.selection))} />
      {!readOnly && (
        <Button
          buttonStyle="secondary"
          id={`${path}-add`}
          margin={false}
          size="small"
          onClick={grid.addRow}
        >
          {words.add}
        </Button>
      )}
      {grid.clipboard.wide && (
        <WidePasteDialog {...grid.clipboard.wide} onAnswer={grid.clipboard.answerWide} />
      )}
      {grid.notes && <CellDialog {...grid.notes} />}
    </>
  )
}

function useGrid(props: GridProps) {
  const { columns, path, readOnly, rows } = props
  const words = useMessages().messages.rows
  const ref = useRef<HTMLTableElement>(null)
  const table = useTable()
  const selecting = useSelection(props)
  const { selection, select } = selecting
  const { notes, openNotes } = useNotes({ ...props, ...selecting, table })
  const commands = gridCommands({ table, columns, words, selection, select })
  const { editing, begin } = useEditing({ ...props, ...selecting, table, onWindow: openNotes })
  const clipboard = useClipboard({
    ...{ ...selecting, grid: ref, table, columns, readOnly },
    clear: commands.clear,
  })
  const onKeyDown = useKeys({
    ...{ ...selecting, table, commands, begin },
    onNotes: openNotes,
    onLeaving: () => table.tell(words.leaving),
  })
  const mouse = useMouse({ ...selecting, begin })
  const { row } = selection.active
  const tools = useTools({ table, commands, row: rows[row], onNotes: openNotes })
  const shown = useMemo(() => shownRows(rows, columns), [rows, columns])
  return {
    ...{ ref, tools, notes, clipboard },
    shown: { ...shown, columns, path, readOnly, selection, editing },
    handlers: { onKeyDown, ...mouse },
    addRow: gridCommands({ table, columns, words, select, selection: at(endOf(rows)) })[
      'insert-below'
    ],
    convert: ({ conversions }: Pick<ColumnMisfits, 'conversions'>) => {
      const after = setCells(table.rowsNow(), conversions)
      table.change({ rows: after }, words.converted(conversions.length))
      select(selection)
    },
  }
}

function endOf(rows: Rows) {
  return { row: Math.max(0, rows.length - 1), column: 0 }
}

type Noted = GridProps & ReturnType<typeof useSelection> & { table: ReturnType<typeof useTable> }

/** The window with the notes and sources of the active cell, when it is open. */
function useNotes({ path, rows, columns, readOnly, table, selection, select }: Noted) {
  const words = useMessages().messages.rows
  const [isOpen, setIsOpen] = useState(false)
  const { active } = selection
  const row = rows[active.row]
  const column = columns[active.column]
  const isMissing = !row || !column || readOnly
  const openNotes = () => setIsOpen(!isMissing)
  if (!isOpen || isMissing) return { notes: null, openNotes }
  const name = words.cell(active.row + 1, column.title)
  const close = () => {
    setIsOpen(false)
    select(selection)
  }
  const notes = {
    ...{ name, column, cell: cellIn(row, column.id), onCancel: close },
    openedBy: cellId(path, row.id, column.id),
    isComputed: isComputed(row, column),
    onSave: (cell: Rows[number]['cells'][string]) => {
      const change = { row: row.id, column: column.id, cell }
      table.change({ rows: setCells(table.rowsNow(), [change]) }, words.notes(name))
      close()
    },
  }
  return { notes, openNotes }
}

function GridStatus({ count }: { count: number }) {
  const words = useMessages().messages.rows
  const { told } = useToldOfTable()
  return (
    <div className="rows-grid__status">
      <p role="status">{told}</p>
      <p role="status">{count > 1 ? words.selected(count) : ''}</p>
    </div>
  )
}

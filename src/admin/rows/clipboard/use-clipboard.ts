'use client'
import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import { useMessages } from '../../use-messages'
import type { FormColumn } from '../history/table-store'
import type { TableForm } from '../history/use-table'
import type { GridColumn } from '../model/grid-column'
import { newId } from '../model/new-id'
import { areaOf, cellCount, type Area } from '../select/selection'
import type { GridSelection } from '../select/use-selection'
import { CELLS_TYPE, copiedRange } from './copied-range'
import { missingColumns, pasteRange } from './paste-range'
import { readRange, type PastedCell } from './read-range'

type Grid = GridSelection & {
  grid: RefObject<HTMLTableElement | null>
  table: TableForm
  columns: readonly GridColumn[]
  readOnly: boolean
  clear: () => void
}

const EVENTS = ['copy', 'cut', 'paste'] as const

type Cells = PastedCell[][]

/** A paste that is wider than the table and waits for a person to say what to do. */
export type WidePaste = { missing: number; cells: Cells; area: Area }

/** Copies, cuts and pastes in a grid that has the focus; `wide` is a paste that the table has too few columns for. */
export function useClipboard(grid: Grid) {
  const { columns, readOnly, table, selection, select } = grid
  const words = useMessages().messages.rows
  const [wide, setWide] = useState<WidePaste | null>(null)
  const copy = useCopy(grid)
  const paste = usePaste(grid)

  function take(data: DataTransfer) {
    const cells = readRange(data)
    const area = areaOf(selection)
    const missing = missingColumns({ cells, area, columns })
    if (cells.length === 0) table.tell(words.nothingToPaste)
    else if (missing > 0) setWide({ missing, cells, area })
    else paste({ cells, area, added: [] })
  }

  useClipboardEvents((event, data) => {
    if (!hasFocus(grid.grid)) return
    event.preventDefault()
    if (event.type !== 'paste') copy(data, event.type)
    else if (!readOnly) take(data)
  })

  return {
    wide,
    answerWide: (answer: 'add' | 'cut' | 'cancel') => {
      setWide(null)
      if (!wide || answer === 'cancel') select(selection)
      else paste({ ...wide, added: answer === 'add' ? newColumns(wide.missing) : [] })
    },
  }
}

function useCopy({ table, columns, readOnly, selection, clear }: Grid) {
  const { language, messages } = useMessages()
  return (data: DataTransfer, type: string) => {
    const area = areaOf(selection)
    const copied = copiedRange(table.rowsNow(), { area, columns, language })
    data.setData('text/plain', copied.text)
    data.setData('text/html', copied.html)
    data.setData(CELLS_TYPE, copied.cells)
    if (type === 'cut' && !readOnly) clear()
    else table.tell(messages.rows.copied(cellCount(area)))
  }
}

function usePaste({ table, columns, select }: Grid) {
  const { language, messages } = useMessages()
  const words = messages.rows
  return ({ cells, area, added }: { cells: Cells; area: Area; added: FormColumn[] }) => {
    const into = [...columns, ...added.map(({ id }) => textColumn(id))]
    const pasted = pasteRange(table.rowsNow(), { cells, area, columns: into, language, newId })
    const done = words.pasted(cellCount(pasted.area))
    const said = pasted.misfits > 0 ? words.pastedMisfits(done, pasted.misfits) : done
    const more = added.length > 0 && { columns: [...table.columnsNow(), ...added] }
    table.change({ rows: pasted.rows, ...more }, said)
    const { top, left, bottom, right } = pasted.area
    const corner = { row: top, column: left }
    select({ active: corner, anchor: corner, head: { row: bottom, column: right } })
  }
}

/** Listens on the document, since a cell that is no field does not get these events in every browser. */
function useClipboardEvents(handle: (event: ClipboardEvent, data: DataTransfer) => void) {
  const handleEvent = useEffectEvent((event: ClipboardEvent) => {
    if (event.clipboardData) handle(event, event.clipboardData)
  })
  useEffect(() => {
    const listener = (event: ClipboardEvent) => handleEvent(event)
    for (const type of EVENTS) document.addEventListener(type, listener)
    return () => {
      for (const type of EVENTS) document.removeEventListener(type, listener)
    }
  }, [])
}

function hasFocus({ current }: RefObject<HTMLTableElement | null>): boolean {
  const { activeElement } = document
  const isField = activeElement?.matches('input, textarea') === true
  return !isField && current?.contains(activeElement) === true
}

function newColumns(count: number): FormColumn[] {
  return Array.from({ length: count }, () => ({
    id: newId(),
    title: null,
    type: 'text',
    unit: null,
  }))
}

function textColumn(id: string): GridColumn {
  return { id, title: '', type: 'text', unit: null, codes: [] }
}

'use client'
import { useToldOfTable, type TableForm } from '../history/use-table'
import type { GridRow } from '../model/grid-row'
import type { GridCommands } from './grid-commands'
import type { Tool } from './grid-tools'

type Grid = {
  table: TableForm
  commands: GridCommands
  row: GridRow | undefined
  onNotes: () => void
}

/** The tools of a grid as they stand for the row that has the focus. */
export function useTools({ table, commands, row, onNotes }: Grid): Tool[] {
  const { canUndo, canRedo } = useToldOfTable()
  const isOff = row === undefined
  const onRows = [
    'move-up',
    'move-down',
    'remove-rows',
    'fill-down',
    'not-stated',
  ] as const satisfies (keyof GridCommands)[]
  return [
    { name: 'undo', isOff: !canUndo, run: table.undo },
    { name: 'redo', isOff: !canRedo, run: table.redo },
    { name: 'insert-above', isOff, run: commands['insert-above'] },
    { name: 'insert-below', run: commands['insert-below'] },
    ...onRows.map((name) => ({ name, isOff, run: commands[name] })),
    { name: 'notes', isOff, run: onNotes },
    ...(['stated', 'computed'] as const).map((name) => ({
      name,
      isOff,
      isPressed: row?.total === name,
      run: () => commands.total(name),
    })),
  ]
}

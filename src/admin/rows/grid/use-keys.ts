'use client'
import { useRef, type KeyboardEvent } from 'react'
import type { TableForm } from '../history/use-table'
import { besideInOrder, moved } from '../select/move'
import { allOf, at, stretchedTo, wholeColumns, wholeRows } from '../select/selection'
import type { GridSelection } from '../select/use-selection'
import type { GridCommands } from './grid-commands'
import { keyCommand, typedCharacter, type GridCommand } from './key-command'

type Keys = GridSelection & {
  table: TableForm
  commands: GridCommands
  begin: (typed: string | null) => void
  onNotes: () => void
  onLeaving: () => void
}

/** What the keys do in a grid: they move, type, or do what `keyCommand` names. */
export function useKeys(grid: Keys): (event: KeyboardEvent) => void {
  const isLeaving = useRef(false)
  const { selection, size, select, begin } = grid

  function handleMove(event: KeyboardEvent): boolean {
    const place = moved(selection.active, { press: event, size })
    if (place) select(event.shiftKey ? stretchedTo(selection, place) : at(place))
    return place !== null
  }

  function handleType(event: KeyboardEvent): boolean {
    const typed = typedCharacter(event, event.getModifierState('AltGraph'))
    if (typed !== null) begin(typed)
    return typed !== null
  }

  function handleTab(by: 1 | -1): boolean {
    const place = isLeaving.current ? null : besideInOrder(selection.active, { by, size })
    if (place) select(at(place))
    return place !== null
  }

  function leave() {
    isLeaving.current = true
    select(at(selection.active))
    grid.onLeaving()
  }

  return (event) => {
    const command = keyCommand(event)
    const isDone = command
      ? run(command, { ...grid, handleTab, leave })
      : handleMove(event) || handleType(event)
    if (command !== 'leave' && event.key !== 'Shift') isLeaving.current = false
    // Or the browser would scroll, go back, or bookmark the page, and Payload would take the key for its own.
    if (isDone) {
      event.preventDefault()
      event.stopPropagation()
    }
  }
}

type Runner = Keys & { handleTab: (by: 1 | -1) => boolean; leave: () => void }

function run(command: GridCommand, grid: Runner): boolean {
  const { selection, size, select, table, commands } = grid
  const plain = {
    edit: () => grid.begin(null),
    notes: grid.onNotes,
    'select-all': () => select(allOf(selection, size)),
    'select-columns': () => select(wholeColumns(selection, size)),
    'select-rows': () => select(wholeRows(selection, size)),
    undo: table.undo,
    redo: table.redo,
    leave: grid.leave,
  }
  if (command === 'next') return grid.handleTab(1)
  if (command === 'previous') return grid.handleTab(-1)
  const all = { ...commands, ...plain }
  all[command]()
  return true
}

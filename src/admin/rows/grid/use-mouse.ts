'use client'
import { useRef, type MouseEvent } from 'react'
import {
  at,
  stretchedTo,
  wholeColumns,
  wholeRows,
  type Place,
  type Selection,
  type Size,
} from '../select/selection'
import type { GridSelection } from '../select/use-selection'

type Grid = GridSelection & { begin: (typed: string | null) => void }

/** What the mouse does in a grid: a click selects, a drag or Shift stretches, a second click on a cell edits it. */
export function useMouse({ selection, size, select, begin }: Grid) {
  const isDragging = useRef(false)

  function handleDown(event: MouseEvent) {
    const part = placeOf(event.target)
    if (event.button !== 0 || isField(event.target) || !part) return
    event.preventDefault()
    isDragging.current = part.row !== null && part.column !== null
    select(event.shiftKey ? stretchedTo(selection, cellOf(part)) : selectionOf(part, size))
  }

  function handleOver(event: MouseEvent) {
    const place = event.buttons === 1 && isDragging.current ? placeOf(event.target) : null
    if (!place || place.row === null || place.column === null) return
    select(stretchedTo(selection, { row: place.row, column: place.column }))
  }

  return {
    onMouseDown: handleDown,
    onMouseOver: handleOver,
    onDoubleClick: (event: MouseEvent) => {
      if (!isField(event.target) && placeOf(event.target)?.column !== null) begin(null)
    },
  }
}

type Part = { row: Place['row'] | null; column: Place['column'] | null }

/** A row by its number, a column by its heading, or one cell. */
function selectionOf(part: Part, size: Size): Selection {
  const cell = at(cellOf(part))
  if (part.row === null) return wholeColumns(cell, size)
  return part.column === null ? wholeRows(cell, size) : cell
}

function cellOf({ row, column }: Part): Place {
  return { row: row ?? 0, column: column ?? 0 }
}

/** The cell, the row by its number or the column by its heading that an element is in. */
function placeOf(target: EventTarget): Part | null {
  if (!(target instanceof Element)) return null
  const row = numberIn(target.closest('[data-row]'), 'data-row')
  const column = numberIn(target.closest('[data-column]'), 'data-column')
  return row === null && column === null ? null : { row, column }
}

function numberIn(element: Element | null, attribute: string): number | null {
  const value = element?.getAttribute(attribute)
  return value === null || value === undefined ? null : Number(value)
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, [role="listbox"]') !== null
}

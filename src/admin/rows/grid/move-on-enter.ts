import type { KeyboardEvent } from 'react'

/** Enter in a cell goes to the same cell of the next row, and Shift with it to that of the row before. */
export function moveOnEnter(event: KeyboardEvent<HTMLTableElement>): void {
  const { key, nativeEvent, shiftKey, target } = event
  const cell = isField(target) ? target.closest<HTMLTableCellElement>('td, th') : null
  if (key !== 'Enter' || nativeEvent.isComposing || !cell) return
  // Or the browser would save the whole document.
  event.preventDefault()
  fieldIn(cellBeside(cell, shiftKey ? 'above' : 'below'))?.focus()
}

function cellBeside(
  cell: HTMLTableCellElement,
  side: 'above' | 'below',
): HTMLTableCellElement | undefined {
  const row = cell.closest('tr')
  const beside = side === 'above' ? row?.previousElementSibling : row?.nextElementSibling
  return beside instanceof HTMLTableRowElement ? beside.cells[cell.cellIndex] : undefined
}

function isField(target: EventTarget): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

function fieldIn(cell: HTMLTableCellElement | undefined): HTMLElement | null {
  return cell?.querySelector<HTMLElement>('input, textarea, select') ?? null
}

'use client'
import { withDate } from '../cells/edit-cell'
import type { ValueProps } from './cell-value'
import { described } from './described'

/** A date, chosen or typed in the browser's own way. */
export function DateInput(props: ValueProps) {
  const { cell, id, readOnly, onChange } = props
  return (
    <input
      {...described(props)}
      id={id}
      type="date"
      className="rows-grid__input"
      readOnly={readOnly}
      value={cell.kind === 'date' ? cell.value : ''}
      onChange={({ target }) => onChange(withDate(cell, target.value))}
    />
  )
}

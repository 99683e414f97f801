'use client'
import { useMessages } from '../../use-messages'
import type { GridColumn } from '../model/grid-column'

/** The headings of the grid: each column's, and what kind of cells it has. */
export function GridHead({ columns }: { columns: readonly GridColumn[] }) {
  const words = useMessages().messages.rows
  return (
    <thead>
      <tr>
        <th scope="col">{words.rowHead}</th>
        {columns.map(({ id, title, type }) => (
          <th key={id} scope="col">
            {title} <span className="rows-grid__type">{words.types[type]}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

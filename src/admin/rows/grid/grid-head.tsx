'use client'
import { useMessages } from '../../use-messages'
import type { GridColumn } from '../model/grid-column'

/** The headings of the grid: each column's, what kind of cells it has and what they count. */
export function GridHead({ columns }: { columns: readonly GridColumn[] }) {
  const words = useMessages().messages.rows
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" role="columnheader" aria-colindex={1} className="rows-grid__number">
          {words.rowHead}
        </th>
        {columns.map(({ id, title, type, unit }, i) => (
          <th
            key={id}
            scope="col"
            role="columnheader"
            aria-colindex={i + 2}
            data-column={i}
            className={`rows-grid__cell--${type}`}
          >
            {title}{' '}
            <span className="rows-grid__type">
              {words.types[type]}
              {unit !== null && ` · ${unit}`}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

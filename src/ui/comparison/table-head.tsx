import type { Comparing } from './comparing'
import type { ComparedColumn, ComparedTable } from './compared-table'
import { Added, Removed } from './marked'
import { Runs, VersionText } from './runs'

/** The header cells of a table that differs, columns gone among those that stayed. */
export function TableHead({
  compared: { columns },
  comparing,
}: {
  compared: ComparedTable
  comparing: Comparing
}) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <HeaderCell key={column.id} column={column} comparing={comparing} />
        ))}
      </tr>
    </thead>
  )
}

type Props = { column: ComparedColumn; comparing: Comparing }

function HeaderCell({ column, comparing }: Props) {
  const { comparison, fresh, old } = column
  const { type = 'text', unit } = (fresh ?? old)?.column ?? {}
  const label = columnLabel(comparison, comparing)
  return (
    <th scope="col" className={`column-${type} line-${comparison.kind}`}>
      <Title column={column} comparing={comparing} />
      {unit && <span className="column-unit"> ({unit})</span>}
      {label !== null && <span className="line-label">{label}</span>}
    </th>
  )
}

function columnLabel(
  { kind, moved }: ComparedColumn['comparison'],
  { words }: Comparing,
): string | null {
  if (kind === 'kept') return moved ? words.columnMoved : null
  return kind === 'added' ? words.columnAdded : words.columnRemoved
}

function Title({ column: { comparison, fresh }, comparing }: Props) {
  const { before, after, words } = comparing
  switch (comparison.kind) {
    case 'added':
      return (
        <Added words={words}>
          <VersionText inlines={comparison.column.title} reading={after} />
        </Added>
      )
    case 'removed':
      return (
        <Removed words={words}>
          <VersionText inlines={comparison.column.title} reading={before} />
        </Removed>
      )
    case 'kept':
      return comparison.title ? (
        <Runs runs={comparison.title.runs} comparing={comparing} />
      ) : (
        <VersionText inlines={fresh?.column.title ?? []} reading={after} />
      )
  }
}

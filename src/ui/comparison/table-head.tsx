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
  const { words } = comparing
  const shown = (fresh ?? old)?.column
  const label = {
    kept: comparison.moved ? words.columnMoved : null,
    added: words.columnAdded,
    removed: words.columnRemoved,
  }[comparison.kind]
  return (
    <th scope="col" className={`column-${shown?.type ?? 'text'} line-${comparison.kind}`}>
      <Title column={column} comparing={comparing} />
      {shown?.unit && <span className="column-unit"> ({shown.unit})</span>}
      {label && <span className="line-label">{label}</span>}
    </th>
  )
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

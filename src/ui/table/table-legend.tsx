import type { Table } from '@/domain/content/table'
import type { Words } from '../messages/nb'
import { Swatch } from './swatch'

/** The categories of a table, each as word and pattern. */
export function TableLegend({ table, words }: { table: Table; words: Words }) {
  const used = new Set(table.columns.map(({ codeList }) => codeList))
  const lists = table.codeLists.filter(({ id }) => used.has(id))
  const hasUnknown = table.rows.some(({ cells }) =>
    cells.some((cell) => cell.kind === 'category' && cell.code === null),
  )
  return lists.map(({ id, name, codes }, i) => (
    <div className="legend" key={id}>
      <span className="legend-name">{name || words.legend}:</span>
      <ul>
        {codes.map(({ id: code, label, colour }) => (
          <li key={code}>
            <Swatch colour={colour} />
            {label}
          </li>
        ))}
        {hasUnknown && i === lists.length - 1 && (
          <li>
            <Swatch colour="unknown" />
            {words.unknownCategory}
          </li>
        )}
      </ul>
    </div>
  ))
}

'use client'
import { useMessages } from '../use-messages'
import type { ImportSummary } from './import-answer'

/** An import in figures; the names behind them on demand. */
export function Findings({ summary }: { summary: ImportSummary }) {
  const words = useMessages().messages.import
  const { headings, works, tables, citations, references, footnotes } = summary
  const counts = {
    headings: headings.length,
    works: works.length,
    citations,
    references,
    footnotes,
    tables: tables.length,
  }
  return (
    <section>
      <h3>{words.found}</h3>
      <dl className="import-view__counts">
        {FIGURES.map((figure) => (
          <div key={figure}>
            <dt>{words.counts[figure]}</dt>
            <dd>{counts[figure]}</dd>
          </div>
        ))}
      </dl>
      <Names title={words.headings} names={headings} />
      <Names title={words.works} names={works} />
      <Names title={words.tables} names={useTableNames(tables)} />
    </section>
  )
}

const FIGURES = ['headings', 'works', 'citations', 'references', 'footnotes', 'tables'] as const

function Names({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {names.map((name, i) => (
          <li key={i}>{name}</li>
        ))}
      </ul>
    </details>
  )
}

function useTableNames(tables: ImportSummary['tables']): string[] {
  const words = useMessages().messages.import
  return tables.map(({ number, caption, rows, columns, unknownCells }) =>
    [
      words.table(number, caption),
      words.tableSize(rows, columns),
      ...(unknownCells > 0 ? [words.unknownCells(unknownCells)] : []),
    ].join(' – '),
  )
}

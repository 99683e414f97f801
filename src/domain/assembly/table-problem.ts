import type { TableProblem } from '../content/table-fit'
import type { Problem } from '../domain-error'

// A sentence with more row numbers than these is not read.
const NAMED = 12

const SHAPE_CODES = {
  caption: 'table-caption',
  period: 'table-period',
  columns: 'table-columns',
  rows: 'table-rows',
} as const

/** What does not hold together in a table, as a message and what it speaks of. */
export function spokenTableProblem(problem: TableProblem): Problem {
  if ('rows' in problem) {
    const { column, rows } = problem
    return { code: `table-cells-${problem.what}`, values: { column, rows: rowNumbers(rows) } }
  }
  const { what, ...values } = problem
  return { code: `table-${what}`, values }
}

/** What is wrong with a part of a table that has not the shape of a table at all, by the path to it. */
export function shapeProblem([part, ...inside]: readonly PropertyKey[]): Problem {
  const code = Object.entries(SHAPE_CODES).find(([name]) => name === part)?.[1]
  if (code && inside.length === 0) return { code }
  return { code: 'table-invalid', values: { what: [part, ...inside].join(' ') } }
}

/** "2, 5–9, 11": rows that follow each other as one. */
function rowNumbers(rows: readonly number[]): string {
  const stretches = rows
    .filter((row, i) => rows[i - 1] !== row - 1)
    .map((from) => {
      const to = rows.find((row) => row >= from && !rows.includes(row + 1)) ?? from
      return from === to ? `${from}` : `${from}–${to}`
    })
  const named = stretches.slice(0, NAMED).join(', ')
  return stretches.length > NAMED ? `${named}, …` : named
}

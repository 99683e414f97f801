import { rowNumbers } from '../content/row-numbers'
import type { TableProblem } from '../content/table-fit'
import type { Problem } from '../domain-error'

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

import { rowSums, present, type FigureColumn, type TableFigures } from './table-figures'

// Of more parts than these no text adds two up.
const FEW = 30

/**
 * Every percentage that a table's figures give: the share of a figure, or of two, in its column and in its row, the share
 * of a row in all, how much a figure changed from one column to the next and from the first to each, and stated ones.
 * `wholes` are other numbers that a text takes shares of.
 */
export function shareCandidates(
  { columns, percents }: TableFigures,
  wholes: readonly number[],
): number[] {
  const rows = rowSums(columns)
  const lines = [
    ...columns.map(({ values }) => present(values)),
    ...(columns.length > 1 ? [rows, ...rowsOf(columns)] : []),
  ]
  return [...percents, ...lines.flatMap((parts) => sharesOf(parts, wholes)), ...changes(columns)]
}

/** By how many per cent a number differs from the one before it, without its sign. */
export function percentChange(before: number, after: number): number {
  return (Math.abs(after - before) / before) * 100
}

function sharesOf(parts: readonly number[], wholes: readonly number[]): number[] {
  const sum = parts.reduce((all, part) => all + part, 0)
  const pairs =
    parts.length <= FEW
      ? parts.flatMap((part, i) => parts.slice(i + 1).map((other) => part + other))
      : []
  return [sum, ...wholes]
    .filter((whole) => whole > 0)
    .flatMap((whole) => [...parts, ...pairs].map((part) => (part / whole) * 100))
}

function rowsOf(columns: readonly FigureColumn[]): number[][] {
  const rows = columns[0]?.values ?? []
  return rows.map((_, i) => present(columns.map(({ values }) => values[i] ?? null)))
}

function changes(columns: readonly FigureColumn[]): number[] {
  return columns.slice(1).flatMap(({ values }, i) =>
    values.flatMap((after, row) => {
      const earlier = [columns[i]?.values[row], columns[0]?.values[row]]
      return earlier.flatMap((before) =>
        before && after !== null ? [percentChange(before, after)] : [],
      )
    }),
  )
}

import type { Rows } from './grid-row'

/** How many rows are drawn or left out together. */
export const CHUNK_ROWS = 40

/** The rows in chunks; a chunk in which nothing has changed is the same object as before. */
export function rowChunks(rows: Rows, before: readonly Rows[]): Rows[] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK_ROWS) }, (_, i) => {
    const chunk = rows.slice(i * CHUNK_ROWS, (i + 1) * CHUNK_ROWS)
    const kept = before[i]
    const isSame = kept?.length === chunk.length && kept.every((row, j) => row === chunk[j])
    return kept && isSame ? kept : chunk
  })
}

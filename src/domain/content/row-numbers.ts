// A sentence with more row numbers than these is not read.
const NAMED = 12

/** The numbers of rows as a sentence names them: "2, 5–9, 11", rows that follow each other as one; '' for none. */
export function rowNumbers(rows: readonly number[]): string {
  const held = new Set(rows)
  const starts = rows.filter((row) => !held.has(row - 1))
  const ends = rows.filter((row) => !held.has(row + 1))
  const stretches = starts.map((from, i) => (from === ends[i] ? `${from}` : `${from}–${ends[i]}`))
  const named = stretches.slice(0, NAMED).join(', ')
  return stretches.length > NAMED ? `${named}, …` : named
}

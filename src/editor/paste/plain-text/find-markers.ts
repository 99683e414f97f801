import type { ItemRole } from '../lines/line'

/** The bullet or number before a list item in plain text: how long it is, and what it makes of its line. */
export type Marker = { length: number; role: ItemRole }

const BULLET = /^\s*([•◦▪‣·●○■–-])\s+(?=\S)/u
const NUMBER = /^\s*(\d{1,3})[.)]\s+(?=\S)/

/** The marker of each line that is a list item. One dash or one number alone makes no list. */
export function findMarkers(lines: readonly string[]): (Marker | null)[] {
  const bullets = bulletsOf(lines)
  const numbers = numbersOf(lines)
  return lines.map((_, i) => bullets[i] ?? numbers[i] ?? null)
}

function bulletsOf(lines: readonly string[]): (Marker | null)[] {
  const found = lines.map((line) => BULLET.exec(line))
  const dashes = found.filter((match) => isDash(match?.[1])).length
  return found.map((match) =>
    match && (dashes > 1 || !isDash(match[1])) ? bulletMarker(match[0]) : null,
  )
}

function isDash(sign: string | undefined): boolean {
  return sign === '-' || sign === '–'
}

function numbersOf(lines: readonly string[]): (Marker | null)[] {
  const found = lines.map((line) => NUMBER.exec(line))
  const inRow = numbersInRow(found.map((match) => (match ? Number(match[1]) : null)))
  return found.map((match, i) =>
    match && inRow.has(i) ? numberMarker(match[0], Number(match[1])) : null,
  )
}

/** The lines whose number follows, or is followed by, the next one. */
function numbersInRow(numbers: readonly (number | null)[]): ReadonlySet<number> {
  const inRow = new Set<number>()
  let last: { line: number; number: number } | null = null
  for (const [line, number] of numbers.entries()) {
    if (number === null) continue
    if (last && number === last.number + 1) inRow.add(last.line).add(line)
    last = { line, number }
  }
  return inRow
}

function bulletMarker({ length }: string): Marker {
  return { length, role: { type: 'item', depth: 1, ordered: false, number: null, list: 'bullets' } }
}

function numberMarker({ length }: string, number: number): Marker {
  return { length, role: { type: 'item', depth: 1, ordered: true, number, list: 'numbers' } }
}

import { endsSentence } from '@/domain/text/sentence'
import { isHeadingLine } from './is-heading-line'
import { isShort, type LaidOut } from './layout'
import { isDashMarker, readListMarker } from './list-marker'

/** How far a list item may reach before the next one. */
const LONGEST_ITEM = 40

/** The lines that begin a list item, found by their numbers following one another. */
export function listItems(text: LaidOut): ReadonlySet<number> {
  const items = new Set<number>()
  let expected: number | null = null
  let last = -Infinity
  for (const [i, line] of text.lines.entries()) {
    const marker = readListMarker(line.text)
    if (!marker) continue
    const follows = marker.number === expected && i - last <= LONGEST_ITEM
    if (follows || opensList(text, { at: i, number: marker.number })) {
      items.add(i)
      expected = marker.number === null ? null : marker.number + 1
      last = i
    }
  }
  return items
}

function opensList(text: LaidOut, { at, number }: { at: number; number: number | null }): boolean {
  if (!mayOpen(text, at)) return false
  if (number === null) return !isDashMarker(text.lines[at]?.text ?? '') || hasDash(text, at)
  const next = nextItem(text, { at, number: number + 1 })
  // A short line that is not followed at once by the next number is a numbered heading.
  return next !== -1 && (next === at + 1 || !isHeadingLine(text, at))
}

function mayOpen({ lines }: LaidOut, at: number): boolean {
  const before = lines[at - 1]
  return !before || lines[at]?.gap === true || endsSentence(before.text) || isShort(lines, at - 1)
}

function nextItem({ lines }: LaidOut, { at, number }: { at: number; number: number }): number {
  const behind = lines.slice(at + 1, at + 1 + LONGEST_ITEM)
  const offset = behind.findIndex(({ text }) => readListMarker(text)?.number === number)
  return offset === -1 ? -1 : at + 1 + offset
}

function hasDash({ lines }: LaidOut, at: number): boolean {
  const around = [
    ...lines.slice(Math.max(0, at - LONGEST_ITEM), at),
    ...lines.slice(at + 1, at + LONGEST_ITEM),
  ]
  return around.some(({ text }) => isDashMarker(text))
}

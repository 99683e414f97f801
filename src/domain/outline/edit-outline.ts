import { MAX_LEVEL, type OutlineLine } from './outline-line'

/** How a section may be moved within an outline; it takes the sections below it along. */
export type OutlineMove = 'up' | 'down' | 'indent' | 'outdent'

/** The outline after a move, or null where there is nowhere to move to. No level is skipped by any of them. */
export function movedOutline(
  outline: readonly OutlineLine[],
  { section, move }: { section: string; move: OutlineMove },
): OutlineLine[] | null {
  const start = placeOf(outline, section)
  if (start === -1) return null
  const end = endOf(outline, start)
  switch (move) {
    case 'up':
      return liftedOver(outline, { start, end, before: siblingAbove(outline, start) })
    case 'down':
      return loweredOver(outline, { start, end })
    case 'indent':
      return shifted(outline, { start, end, by: 1 })
    case 'outdent':
      return shifted(outline, { start, end, by: -1 })
  }
}

/** The outline with a section, and those below it, put in front of another one and on its level; null stands for the end. */
export function placedInOutline(
  outline: readonly OutlineLine[],
  { section, before }: { section: string; before: string | null },
): OutlineLine[] | null {
  const start = placeOf(outline, section)
  if (start === -1) return null
  const end = endOf(outline, start)
  const rest = [...outline.slice(0, start), ...outline.slice(end)]
  // Nowhere for what stands below the section itself, which is not among the rest.
  const at = before === null ? rest.length : placeOf(rest, before)
  if (at === -1) return null
  const by = levelAt(rest, at) - levelAt(outline, start)
  const part = relevelled(outline.slice(start, end), by)
  return part && withoutSkips([...rest.slice(0, at), ...part, ...rest.slice(at)])
}

/** The outline with sections put in behind another one and those below it; null stands for the very beginning. */
export function insertedInOutline(
  outline: readonly OutlineLine[],
  { sections, after }: { sections: readonly OutlineLine[]; after: string | null },
): OutlineLine[] {
  const end = after === null ? 0 : endOf(outline, placeOf(outline, after))
  return withoutSkips([...outline.slice(0, end), ...sections, ...outline.slice(end)])
}

/** The outline without a section; those below it move out one level. */
export function removedFromOutline(
  outline: readonly OutlineLine[],
  section: string,
): OutlineLine[] {
  return withoutSkips(outline.filter((line) => line.section !== section))
}

function placeOf(outline: readonly OutlineLine[], section: string): number {
  return outline.findIndex((line) => line.section === section)
}

/** How deep a line stands; the place behind the last one is that of a chapter. */
function levelAt(outline: readonly OutlineLine[], place: number): number {
  return outline[place]?.level ?? 1
}

/** The place behind a line and all that stands below it; the end where there is no such line. */
function endOf(outline: readonly OutlineLine[], start: number): number {
  const level = outline[start]?.level ?? 0
  const next = outline.findIndex((line, i) => i > start && line.level <= level)
  return next === -1 ? outline.length : next
}

function siblingAbove(outline: readonly OutlineLine[], start: number): number {
  const level = outline[start]?.level ?? 0
  const above = outline.slice(0, start)
  const sibling = above.findLastIndex((line) => line.level <= level)
  return outline[sibling]?.level === level ? sibling : -1
}

function liftedOver(
  outline: readonly OutlineLine[],
  { start, end, before }: { start: number; end: number; before: number },
): OutlineLine[] | null {
  if (before === -1) return null
  return [
    ...outline.slice(0, before),
    ...outline.slice(start, end),
    ...outline.slice(before, start),
    ...outline.slice(end),
  ]
}

function loweredOver(
  outline: readonly OutlineLine[],
  { start, end }: { start: number; end: number },
): OutlineLine[] | null {
  if (outline[end]?.level !== outline[start]?.level) return null
  return liftedOver(outline, { start: end, end: endOf(outline, end), before: start })
}

function shifted(
  outline: readonly OutlineLine[],
  { start, end, by }: { start: number; end: number; by: 1 | -1 },
): OutlineLine[] | null {
  const part = relevelled(outline.slice(start, end), by)
  const deepest = (outline[start - 1]?.level ?? 0) + 1
  if (!part || (part[0]?.level ?? 0) > deepest) return null
  return withoutSkips([...outline.slice(0, start), ...part, ...outline.slice(end)])
}

function relevelled(part: readonly OutlineLine[], by: number): OutlineLine[] | null {
  const moved = part.map((line) => ({ ...line, level: line.level + by }))
  return moved.every(({ level }) => level >= 1 && level <= MAX_LEVEL) ? moved : null
}

/** What would stand more than one level below the line above it moves out. */
function withoutSkips(outline: readonly OutlineLine[]): OutlineLine[] {
  const mended: OutlineLine[] = []
  for (const line of outline) {
    const deepest = (mended.at(-1)?.level ?? 0) + 1
    mended.push({ ...line, level: Math.min(line.level, deepest) })
  }
  return mended
}

/** The levels of an outline as they are stored; 1 is a chapter. */
export const OUTLINE_LEVELS = ['1', '2', '3', '4'] as const
export type OutlineLevel = (typeof OUTLINE_LEVELS)[number]

/** How deep a section may stand. */
export const MAX_LEVEL = OUTLINE_LEVELS.length

/** One line of a report's outline: a section's id, and how deep it stands. */
export type OutlineLine = { section: string; level: number }

/** A level as it is stored; what is deeper than the deepest stands there. */
export function outlineLevel(level: number): OutlineLevel {
  return OUTLINE_LEVELS[level - 1] ?? '4'
}

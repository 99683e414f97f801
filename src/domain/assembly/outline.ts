import type { Block, Section } from '../content/block'
import type { Problem } from '../domain-error'

/** One line of an outline; the section is null when its document is gone. */
export type OutlineItem = {
  level: number
  section: { id: string; title: string; blocks: Block[] } | null
}

/** What is wrong with an outline: no sections, missing ones, and levels that are skipped. */
export function outlineProblems(outline: readonly OutlineItem[]): Problem[] {
  if (outline.length === 0) return [{ code: 'no-sections' }]
  return outline.flatMap(({ level, section }, i): Problem[] => {
    if (!section) return [{ code: 'section-missing' }]
    const deepest = (outline[i - 1]?.level ?? 0) + 1
    return level > deepest
      ? [{ code: 'section-level', values: { title: section.title }, at: section.id }]
      : []
  })
}

/** A flat outline as a tree: each section holds those that follow it one level deeper. */
export function nestOutline(outline: readonly OutlineItem[]): Section[] {
  const root: Section[] = []
  const path: Section[] = []
  for (const { level, section } of outline) {
    if (!section) continue
    const nested: Section = { ...section, sections: [] }
    path.length = Math.min(path.length, level - 1)
    const parent = path.at(-1)
    if (parent) parent.sections.push(nested)
    else root.push(nested)
    path.push(nested)
  }
  return root
}

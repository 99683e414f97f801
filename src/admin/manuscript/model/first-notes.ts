import { walkInlines, type ContentBody } from '@/domain/content/walk'

/** How many footnotes stand before each section, so that its own go on counting from there. */
export function firstNotes(body: ContentBody): Map<string, number> {
  const before = new Map<string, number>()
  let count = 0
  for (const { inline, section } of walkInlines(body)) {
    if (!before.has(section.id)) before.set(section.id, count)
    if (inline.type === 'footnote') count += 1
  }
  return before
}

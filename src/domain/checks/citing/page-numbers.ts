/** What pages a source or a locator names: from and to, both included. */
export type PageSpan = { from: number; to: number }

const SPAN = /^(\d{1,5})(?:\s?[-–—]\s?(\d{1,5}))?(?:\s?ff?\.?)?$/

/**
 * The pages of a source: "12–34" are those pages of what it stands in, "48" is how many it has. Null where neither is said.
 */
export function pagesOf(pages: string | null): PageSpan | null {
  const [, first, last] = SPAN.exec(pages?.trim() ?? '') ?? []
  if (first === undefined) return null
  return last === undefined
    ? { from: 1, to: Number(first) }
    : { from: Number(first), to: Number(last) }
}

/** The pages of a locator, "3", "3–6", "3, 7–9" or "12 f."; null where it is written in another way. */
export function locatedPages(value: string): PageSpan[] | null {
  const spans = value.split(/\s?(?:,|;|&|\bog\b|\band\b)\s?/).map((part) => {
    const [, first, last = first] = SPAN.exec(part.trim()) ?? []
    return first === undefined ? null : { from: Number(first), to: Number(last) }
  })
  const known = spans.filter((span) => span !== null && span.from <= span.to)
  return known.length === spans.length ? known.filter((span) => span !== null) : null
}

/** How many pages a span has. */
export function lengthOf({ from, to }: PageSpan): number {
  return to - from + 1
}

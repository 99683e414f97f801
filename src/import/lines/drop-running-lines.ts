import type { Line } from './line'
import { splitPages } from './split-pages'

/** Lines without page headers, footers and page numbers, and those that were left out. */
export type WithoutRunningLines = { lines: Line[]; dropped: string[] }

/** Two lines at the top and two at the foot of each page is the most that reports carry. */
const ROUNDS = 2

/** Leaves out what stands at the top or foot of at least three pages and half of all, but for its digits. */
export function dropRunningLines(lines: readonly Line[]): WithoutRunningLines {
  let pages = splitPages(lines)
  let dropped: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const tops = repeated(pages.map((page) => page[0]))
    const feet = repeated(pages.map((page) => page.at(-1)))
    const cut = pages.map((page) => cutPage(page, { tops, feet }))
    dropped = [...dropped, ...cut.flatMap((page) => page.dropped)]
    pages = cut.map(({ kept }) => kept)
  }
  return { lines: pages.flat(), dropped }
}

function repeated(places: readonly (Line | undefined)[]): Set<string> {
  const counts = new Map<string, number>()
  for (const line of places)
    if (line) counts.set(pattern(line), (counts.get(pattern(line)) ?? 0) + 1)
  const enough = Math.max(3, places.length / 2)
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key))
}

function cutPage(
  page: readonly Line[],
  { tops, feet }: { tops: ReadonlySet<string>; feet: ReadonlySet<string> },
): { kept: Line[]; dropped: string[] } {
  const isRunning = (line: Line, i: number) =>
    (i === 0 && tops.has(pattern(line))) || (i === page.length - 1 && feet.has(pattern(line)))
  const [first, ...rest] = page.filter((line, i) => !isRunning(line, i))
  const dropped = page.filter(isRunning).map(({ text }) => text)
  if (!first) return { kept: [], dropped }
  return { kept: [{ ...first, ...startOf(page[0] ?? first, first) }, ...rest], dropped }
}

/** What comes first on a page now begins it, as the line that was left out did. */
function startOf(top: Line, first: Line): Pick<Line, 'pageStart' | 'gap'> {
  return { pageStart: top.pageStart, gap: first.gap && !top.pageStart }
}

function pattern({ text }: Line): string {
  return text.replace(/\d+/g, '0')
}

import type { Line } from './line'

/** The lines page by page. */
export function splitPages(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = []
  for (const line of lines) {
    const page = pages.at(-1)
    if (page && !line.pageStart) page.push(line)
    else pages.push([line])
  }
  return pages
}

import type { Line } from './read-line'

/** How a line begins, as a reader sees it: its first sentence. */
export function beginning(line: Pick<Line, 'sentences'> | undefined): string {
  const [first] = line?.sentences ?? []
  return first ? first.shown : ''
}

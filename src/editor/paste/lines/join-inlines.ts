import type { Inline } from '@/domain/content/inline'
import type { Line } from './line'

/** The words of several lines as one text with a break between each; tables have none. */
export function joinInlines(lines: readonly Line[]): Inline[] {
  return lines.flatMap((line, i): Inline[] => {
    const inlines = 'inlines' in line ? line.inlines : []
    return i === 0 ? inlines : [{ type: 'break' }, ...inlines]
  })
}

import type { OutlineLine } from '@/domain/outline/outline-line'

/** A section's number in an outline, "2.1". */
export function outlineNumber(lines: readonly OutlineLine[], section: string): string {
  const counts: number[] = []
  const end = lines.findIndex((line) => line.section === section)
  for (const { level } of lines.slice(0, end + 1)) {
    counts.length = Math.min(counts.length, level)
    counts[level - 1] = (counts[level - 1] ?? 0) + 1
  }
  return counts.join('.')
}

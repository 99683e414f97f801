import type { Asker } from '../permissions'

/** Whoever began a thread, anyone who reviews, and those who write the report may resolve it and open it again. */
export function maySettle(
  asker: Asker,
  { author, writers }: { author: string | null; writers: ReadonlySet<string> },
): boolean {
  if (!asker) return false
  const reviews = asker.roles.some((role) => role === 'reviewer' || role === 'admin')
  return reviews || asker.id === author || writers.has(asker.id)
}

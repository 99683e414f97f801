/** Where a thread stands: `carried-over` is left for the next edition, explicitly (R46). */
export const THREAD_STATES = ['open', 'resolved', 'carried-over'] as const
export type ThreadState = (typeof THREAD_STATES)[number]

/** Who closed a thread and when, in the one way or the other. */
export type Settled = { resolvedAt: string | null; carriedOverAt: string | null }

/**
 * Where a thread stands. What was carried over past an edition is open again once that edition is out: `newestEditionAt` is when
 * the report's newest major edition was published, null before the first.
 */
export function threadState(
  { resolvedAt, carriedOverAt }: Settled,
  newestEditionAt: string | null,
): ThreadState {
  if (resolvedAt !== null) return 'resolved'
  if (carriedOverAt === null) return 'open'
  const isOverdue = newestEditionAt !== null && newestEditionAt > carriedOverAt
  return isOverdue ? 'open' : 'carried-over'
}

import type { Comment } from '@payload-types'
import type { Settled } from '@/domain/review/comments/thread-state'

/** How a stored thread was closed, in the domain's terms. */
export function settledOf({
  resolved,
  carriedOver,
}: Pick<Comment, 'resolved' | 'carriedOver'>): Settled {
  return { resolvedAt: resolved?.at ?? null, carriedOverAt: carriedOver?.at ?? null }
}

import type { Comment } from '@payload-types'
import { idOf } from '@/cms/id-of'

/** What a command tells of a comment: which it is, and the thread that it is in (itself, where it began one). */
export function commentAnswer({ id, report, thread, at }: Comment) {
  return { comment: { id, report: idOf(report), thread: thread ? idOf(thread) : id, at } }
}

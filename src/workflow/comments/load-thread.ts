import type { Comment } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { DomainError } from '@/domain/domain-error'

/** The comment that began the thread which a comment is part of, or a refusal. */
export async function loadThread(req: PayloadRequest, comment: string): Promise<Comment> {
  const found = await load(req, comment)
  return found.thread ? load(req, idOf(found.thread)) : found
}

async function load(req: PayloadRequest, id: string): Promise<Comment> {
  const comment = await req.payload.findByID({
    collection: 'comments',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!comment) throw new DomainError({ code: 'document-missing' })
  return comment
}

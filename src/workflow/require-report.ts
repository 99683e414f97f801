import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/domain-error'

/** Refuses a report that isn't there, and any id that could be none. */
export async function requireReport(req: PayloadRequest, id: string): Promise<void> {
  // Of all ways to ask, only this one answers «not there» on MongoDB to what can't be an id.
  const report = await req.payload.findByID({
    collection: 'reports',
    id,
    depth: 0,
    select: { slug: true },
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!report) throw new DomainError({ code: 'document-missing' })
}

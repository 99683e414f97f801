import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/domain-error'

/** Refuses what is not a report, before anything else is asked of it. */
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

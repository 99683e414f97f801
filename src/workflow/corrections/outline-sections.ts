import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { DomainError } from '@/domain/domain-error'

/** The ids of the sections that a report's outline names. */
export async function outlineSections(req: PayloadRequest, report: string): Promise<Set<string>> {
  const found = await req.payload.findByID({
    collection: 'reports',
    id: report,
    select: { outline: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!found) throw new DomainError({ code: 'document-missing' })
  return new Set((found.outline ?? []).map(({ section }) => idOf(section)))
}

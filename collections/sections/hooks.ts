import type { CollectionBeforeDeleteHook } from 'payload'
import { DomainError } from '@/domain/domain-error'

/** A section that a report's outline still names can't be deleted. */
export const refuseDeleteInOutline: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { 'outline.section': { equals: id } },
    depth: 0,
    limit: 1,
    select: { title: true },
    overrideAccess: true,
    req,
  })
  const report = docs[0]
  if (report) throw new DomainError({ code: 'section-in-outline', values: { title: report.title } })
}

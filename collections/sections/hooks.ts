import type { Section } from '@payload-types'
import type { CollectionBeforeDeleteHook, CollectionBeforeValidateHook } from 'payload'
import { newBlockId } from '@/cms/new-block-id'
import { siblingBlockIds } from '@/cms/sibling-block-ids'
import { DomainError } from '@/domain/domain-error'
import { ensureIds, idsIn } from '@/editor/body/ensure-ids'

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

/** What was copied from another section of the same report gets ids of its own (see `siblingBlockIds`). */
export const renewBorrowedIds: CollectionBeforeValidateHook<Section> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data?.body) return data
  const taken = originalDoc?.id ? await siblingBlockIds(req, originalDoc.id) : []
  const body = ensureIds<unknown>(data.body, { newId: newBlockId, taken })
  return { ...data, body, blockIds: idsIn(body) }
}

import type {
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { idOf } from '@/cms/id-of'
import { DomainError } from '@/domain/domain-error'

/** An address belongs to one report. */
export const refuseTakenSlug: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (typeof data?.slug !== 'string' || data.slug === originalDoc?.slug) return data
  const { totalDocs } = await req.payload.count({
    collection: 'reports',
    where: { slug: { equals: data.slug } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0)
    throw new DomainError({ code: 'slug-taken', values: { slug: data.slug }, at: 'slug' })
  return data
}

/** An address is for life once an edition has it. */
export const keepSlug: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isMoved =
    operation === 'update' && data?.slug !== undefined && data.slug !== originalDoc?.slug
  if (isMoved && (await hasEditions(req, String(originalDoc?.id))))
    throw new DomainError({ code: 'slug-for-life', at: 'slug' })
  return data
}

/** A section stands in one report: its history and its approval are that report's. */
export const refuseForeignSections: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const sections = sectionIds(data?.outline)
  if (sections.length === 0) return data
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: {
      and: [
        { 'outline.section': { in: sections } },
        ...(originalDoc?.id ? [{ id: { not_equals: String(originalDoc.id) } }] : []),
      ],
    },
    depth: 0,
    limit: 1,
    select: { title: true, outline: true },
    overrideAccess: true,
    req,
  })
  const other = docs[0]
  if (other)
    throw new DomainError({
      code: 'section-elsewhere',
      values: { title: other.title },
      at: 'outline',
    })
  return data
}

/** A report that was ever submitted stays: its editions and submissions point at it. */
export const refuseDeleteOfPublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'submissions',
    where: { report: { equals: id } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) throw new DomainError({ code: 'report-has-editions' })
}

async function hasEditions(req: PayloadRequest, report: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'editions',
    where: { report: { equals: report } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

function sectionIds(outline: unknown): string[] {
  if (!Array.isArray(outline)) return []
  return outline.flatMap((item: { section?: string | { id: string } | null }) =>
    item.section ? [idOf(item.section)] : [],
  )
}

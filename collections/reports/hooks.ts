import type {
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import type { Report } from '@payload-types'
import { idOf } from '@/cms/id-of'
import { DomainError } from '@/domain/domain-error'

/** An address belongs to one report. */
export const refuseTakenSlug: CollectionBeforeValidateHook<Report> = async ({
  data,
  originalDoc,
  req,
}) => {
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
export const keepSlug: CollectionBeforeValidateHook<Report> = async ({
  data,
  originalDoc,
  req,
}) => {
  const id = originalDoc?.id
  const isMoved = id !== undefined && data?.slug !== undefined && data.slug !== originalDoc?.slug
  if (isMoved && (await hasEditions(req, id)))
    throw new DomainError({ code: 'slug-for-life', at: 'slug' })
  return data
}

/** A section stands in one report: its history and its approval are that report's. */
export const refuseForeignSections: CollectionBeforeValidateHook<Report> = async ({
  data,
  originalDoc,
  req,
}) => {
  const sections = sectionIds(data?.outline)
  const other = sections.length > 0 ? await reportWith(req, sections, originalDoc?.id) : null
  if (other)
    throw new DomainError({
      code: 'section-elsewhere',
      values: { title: other.title },
      at: 'outline',
    })
  return data
}

/** A report that was ever submitted or commented on stays: its editions, submissions and comments point at it. */
export const refuseDeleteOfPublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { report: { equals: id } }
  const shared = { where, overrideAccess: true, req } as const
  const submissions = await req.payload.count({ collection: 'submissions', ...shared })
  if (submissions.totalDocs > 0) throw new DomainError({ code: 'report-has-editions' })
  const comments = await req.payload.count({ collection: 'comments', ...shared })
  if (comments.totalDocs > 0) throw new DomainError({ code: 'report-has-comments' })
}

/** A report other than the given one that has any of these sections in its outline. */
async function reportWith(
  req: PayloadRequest,
  sections: string[],
  own = '',
): Promise<Pick<Report, 'title'> | null> {
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: {
      and: [{ 'outline.section': { in: sections } }, ...(own ? [{ id: { not_equals: own } }] : [])],
    },
    depth: 0,
    limit: 1,
    select: { title: true },
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
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

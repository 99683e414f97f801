import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/id-of'
import { DomainError } from '@/domain/domain-error'

/** The newest revision of a report and of each of its sections, with who saved it. */
export type NewestRevisions = {
  rev: number
  revs: Record<string, { rev: number; by: string | null }>
}

/** Reads which revisions of a report are the newest, without their texts: two queries. */
export async function newestRevisions(
  req: PayloadRequest,
  report: string,
): Promise<NewestRevisions> {
  const asHouse = { overrideAccess: true, req } as const
  const found = await req.payload.findByID({
    collection: 'reports',
    id: report,
    depth: 0,
    select: { outline: true, rev: true },
    disableErrors: true,
    ...asHouse,
  })
  if (!found) throw new DomainError({ code: 'document-missing' })
  const { docs } = await req.payload.find({
    collection: 'sections',
    where: { id: { in: (found.outline ?? []).map(({ section }) => idOf(section)) } },
    depth: 1,
    limit: 0,
    pagination: false,
    select: { rev: true, lastEditedBy: true },
    populate: { users: { name: true } },
    ...asHouse,
  })
  return {
    rev: found.rev ?? 0,
    revs: Object.fromEntries(
      docs.map(({ id, rev, lastEditedBy }) => [id, { rev: rev ?? 0, by: nameOf(lastEditedBy) }]),
    ),
  }
}

function nameOf(person: string | { name?: string | null } | null | undefined): string | null {
  return typeof person === 'object' ? (person?.name ?? null) : null
}

import type { Source } from '@payload-types'
import type { PayloadRequest } from 'payload'
import type { DraftSource } from '@/domain/content/manuscript'
import { toDraftSource } from './draft-source'

/** A source of the library, with what lists call it and the revision that was read. */
export type LibrarySource = { source: DraftSource; label: string; rev: number }

/** Every source of the library, by label; one query. */
export async function sourceLibrary(req: PayloadRequest): Promise<LibrarySource[]> {
  const { docs } = await req.payload.find({
    collection: 'sources',
    sort: 'label',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(librarySource)
}

/** A source document as the library has it. */
export function librarySource(stored: Source): LibrarySource {
  return {
    source: toDraftSource(stored),
    label: stored.label ?? stored.title ?? stored.id,
    rev: stored.rev ?? 0,
  }
}

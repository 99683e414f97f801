import type { Section } from '@payload-types'
import type { PayloadRequest } from 'payload'
import type { Block } from '@/domain/content/block'
import { fromLexical } from '@/editor/body/from-lexical'
import { toLexical } from '@/editor/body/to-lexical'

/** The blocks of a section of the working copy; none where nothing is written yet. */
export function blocksOf({ body }: Pick<Section, 'body'>): Block[] {
  return body ? fromLexical(body) : []
}

/** A section to write, and the people whose words it gets; the last one named is who wrote last. */
export type WriteAsAuthors = { section: Section; blocks: Block[]; authors: readonly string[] }

/**
 * Writes a section's text with a revision by each of its new authors, so that all of them have written it (R40) and whoever
 * makes it happen has not.
 */
export async function writeAsAuthors(
  req: PayloadRequest,
  { section: { id, rev }, blocks, authors }: WriteAsAuthors,
): Promise<void> {
  let newest = rev
  for (const author of new Set(authors)) {
    const saved = await req.payload.update({
      collection: 'sections',
      id,
      data: { body: toLexical(blocks), rev: newest },
      depth: 0,
      overrideAccess: true,
      context: { author },
      req,
    })
    newest = saved.rev
  }
}

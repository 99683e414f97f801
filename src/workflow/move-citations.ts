import type { PayloadRequest } from 'payload'
import type { WorkingTexts } from '@/cms/working-texts'
import { replaceSource, type Replacement } from '@/domain/sources/replace-source'

/** How many citations were moved, in how many documents. */
export type MovedCitations = { citations: number; documents: number }

/**
 * Rewrites every text that cites one source to cite another. A text that does not is not saved, so nobody becomes its
 * author.
 */
export async function moveCitations(
  req: PayloadRequest,
  { texts, ...replacement }: Replacement & { texts: WorkingTexts },
): Promise<MovedCitations> {
  const moved: number[] = []
  for (const { collection, id, rev, stored } of rewritable(texts)) {
    const { text, citations } = replaceSource(stored, replacement)
    if (citations === 0) continue
    moved.push(citations)
    await req.payload.update({
      collection,
      id,
      data: { ...text, rev },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  return { citations: moved.reduce((sum, count) => sum + count, 0), documents: moved.length }
}

function rewritable({ sections, tables, boilerplates }: WorkingTexts) {
  return [
    ...sections.map(({ id, rev, body }) => ({
      ...{ collection: 'sections' as const, id, rev },
      stored: { body },
    })),
    ...tables.map(({ id, rev, caption, source, columns, rows }) => ({
      ...{ collection: 'tables' as const, id, rev },
      stored: { caption, source, columns, rows },
    })),
    ...boilerplates.map(({ id, rev, body }) => ({
      ...{ collection: 'boilerplates' as const, id, rev },
      stored: { body },
    })),
  ]
}

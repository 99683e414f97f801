import type { PayloadRequest } from 'payload'
import { fromDraftSource } from '@/cms/draft-source'
import { findByIds } from '@/cms/find-by-ids'
import { inTransaction } from '@/cms/in-transaction'
import { librarySource, type LibrarySource } from '@/cms/source-library'
import { usesIn } from '@/cms/source-uses'
import { workingTexts, type WorkingTexts } from '@/cms/working-texts'
import { DomainError } from '@/domain/domain-error'
import { mergedSource, type MergePart } from '@/domain/sources/merge-sources'
import { assertMayChange } from './assert-may-change'
import { moveCitations } from './move-citations'
import { moveYearLetters } from './move-year-letters'
import { recordEvent } from './record-event'
import { saveDocument } from './save-document'

/** Which source stays, which goes, and what of the one that goes is taken over; `revs` are those that the person saw. */
export type MergeSources = {
  keep: string
  drop: string
  parts: MergePart[]
  revs: { keep: number; drop: number }
  now: Date
}

/** What a merge did: how many citations moved, in how many documents. */
export type MergedSources = { keep: string; citations: number; documents: number }

/**
 * Makes two sources of the library one. Every citation of the one that goes, in every text of the working copy, becomes
 * one of the one that stays; year letters that readers know go along; then it is deleted. All or nothing. Editions and
 * submissions keep it as it was. Merging what is merged already moves nothing.
 */
export function mergeSources(
  req: PayloadRequest,
  { keep, drop, parts, revs, now }: MergeSources,
): Promise<MergedSources> {
  assertMayChange(req, { collection: 'sources', operations: ['update', 'delete'] })
  if (keep === drop) throw new DomainError({ code: 'merge-same' })
  return inTransaction(req, async () => {
    const [kept] = (await findByIds(req, 'sources', [keep])).map(librarySource)
    const [dropped] = (await findByIds(req, 'sources', [drop])).map(librarySource)
    if (!kept) throw new DomainError({ code: 'source-gone' })
    if (!dropped) return { keep, citations: 0, documents: 0 }
    if (kept.rev !== revs.keep || dropped.rev !== revs.drop)
      throw new DomainError({ code: 'merge-stale' })

    await takeOver(req, { kept, dropped, parts })
    const texts = await workingTexts(req)
    const moved = await moveCitations(req, { texts, keep, drop })
    await moveYearLetters(req, { texts, keep, drop })
    await recordMerge(req, { texts, kept, dropped, now })
    await req.payload.delete({
      collection: 'sources',
      id: drop,
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { keep, ...moved }
  })
}

type TakeOver = { kept: LibrarySource; dropped: LibrarySource; parts: readonly MergePart[] }

async function takeOver(req: PayloadRequest, { kept, dropped, parts }: TakeOver): Promise<void> {
  if (parts.length === 0) return
  const merged = mergedSource({ keep: kept.source, drop: dropped.source }, parts)
  await saveDocument(req, 'sources', { id: merged.id, data: fromDraftSource(merged) })
}

type RecordMerge = { texts: WorkingTexts; kept: LibrarySource; dropped: LibrarySource; now: Date }

/** One line in the log of every report whose citations moved. */
async function recordMerge(
  req: PayloadRequest,
  { texts, kept, dropped, now }: RecordMerge,
): Promise<void> {
  const uses = usesIn(texts).get(dropped.source.id) ?? []
  const reports = new Set(uses.flatMap((use) => use.reports.map(({ id }) => id)))
  const details = { keep: kept.label, drop: dropped.label }
  for (const report of reports)
    await recordEvent(req, { type: 'sources-merged', report, at: now, details })
}

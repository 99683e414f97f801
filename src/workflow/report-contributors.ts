import type { PayloadRequest } from 'payload'
import { contributorsSince, type Contributor } from '@/domain/review/contributors'
import type { AssembledReport } from './assemble-report'
import { loadRevisions } from './load-revisions'
import { pinnedDocuments } from './pinned-documents'

/** Everyone who wrote any of a working copy since the last edition, and what. */
export async function reportContributors(
  req: PayloadRequest,
  { documents, previous }: Pick<AssembledReport, 'documents' | 'previous'>,
): Promise<Contributor[]> {
  const before = previous ? await pinnedDocuments(req, previous) : []
  const revisions = await loadRevisions(req, documents)
  return contributorsSince(before, { pinned: documents, revisions })
}

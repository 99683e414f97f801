import type { PayloadRequest } from 'payload'
import { loadWorkingCopy } from '@/cms/load-working-copy'
import { assemble, type WorkingCopy } from '@/domain/assembly/assemble'
import { draftContent } from '@/domain/assembly/draft-content'
import { sectionChanges } from '@/domain/compare/section-changes'
import type { OutlineLine } from '@/domain/outline/outline-line'
import { ReportContent } from '@/domain/content/report-content'
import type { Problem } from '@/domain/domain-error'
import type { PinnedDocument } from '@/domain/review/contributors'
import { newestEdition } from './newest-edition'
import { publishedSuffixes } from './published-suffixes'
import { requireReport } from './require-report'

/** How the working copy stands to the newest edition, what is wrong with it, and the revision of everything in it. */
export type ManuscriptStatus = {
  problems: Problem[]
  /** The newest edition, and how many places of each section differ from it. */
  published: { number: string; address: string; changes: Record<string, number> } | null
  revs: Record<string, number>
  outline: OutlineLine[]
}

/** A report's whole working copy, as one page of the admin edits it. */
export type Manuscript = { copy: WorkingCopy; status: ManuscriptStatus }

/** Reads a report's working copy with how it stands; nothing in it need be complete. */
export async function loadManuscript(req: PayloadRequest, report: string): Promise<Manuscript> {
  await requireReport(req, report)
  const edition = await newestEdition(req, report)
  const content = edition && ReportContent.parse(JSON.parse(edition.content))
  const yearSuffixes = content ? publishedSuffixes(content) : new Map<string, string>()
  const { copy, documents } = await loadWorkingCopy(req, { report, yearSuffixes })
  return {
    copy,
    status: {
      problems: [...assemble(copy).problems],
      published: edition &&
        content && {
          number: edition.number,
          address: `/r/${edition.slug}/${edition.number}`,
          changes: Object.fromEntries(sectionChanges(draftContent(copy), content)),
        },
      revs: revsOf(documents),
      outline: outlineOf(copy),
    },
  }
}

function revsOf(documents: readonly PinnedDocument[]): Record<string, number> {
  return Object.fromEntries(documents.map(({ id, rev }) => [id, rev]))
}

function outlineOf({ outline }: WorkingCopy): OutlineLine[] {
  return outline.flatMap(({ level, section }) => (section ? [{ level, section: section.id }] : []))
}

import type { Edition } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { loadWorkingCopy } from '@/cms/load-working-copy'
import { assemble, type Assembled, type WorkingCopy } from '@/domain/assembly/assemble'
import { ReportContent } from '@/domain/content/report-content'
import type { PinnedDocument } from '@/domain/review/contributors'
import { newestEdition } from './newest-edition'
import { publishedSuffixes } from './published-suffixes'

/** A report's content as it would be pinned now, with what it was made of and the edition that it follows. */
export type AssembledReport = {
  copy: WorkingCopy
  assembled: Assembled
  documents: PinnedDocument[]
  previous: Edition | null
}

/** Assembles a report's content from its working copy; year letters of the newest edition stay. */
export async function assembleReport(
  req: PayloadRequest,
  report: string,
): Promise<AssembledReport> {
  const previous = await newestEdition(req, report)
  const yearSuffixes = previous
    ? publishedSuffixes(ReportContent.parse(JSON.parse(previous.content)))
    : new Map<string, string>()
  const { copy, documents } = await loadWorkingCopy(req, { report, yearSuffixes })
  return { copy, assembled: assemble(copy), documents, previous }
}

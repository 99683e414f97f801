import type { PayloadRequest } from 'payload'
import { draftContent } from '@/domain/assembly/draft-content'
import type { CheckReport } from '@/domain/checks/run-checks'
import { assembleReport, type AssembledReport } from './assemble-report'
import { checkContent } from './check-content'

/** What all rules say of a working copy as it is saved now; it need not be complete. */
export async function checkWorkingCopy(
  req: PayloadRequest,
  { report, now }: { report: string; now: Date },
): Promise<CheckReport> {
  return checkAssembled(req, { made: await assembleReport(req, report), report, now })
}

/** What all rules say of a working copy that has been read, against the newest edition and with the report's waivers. */
export function checkAssembled(
  req: PayloadRequest,
  { made, report, now }: { made: AssembledReport; report: string; now: Date },
): Promise<CheckReport> {
  const { assembled, copy, previous } = made
  const content = assembled.content ?? draftContent(copy)
  return checkContent(req, { content, previous, report, now })
}

import type { PayloadRequest } from 'payload'
import { draftContent } from '@/domain/assembly/draft-content'
import type { CheckReport } from '@/domain/checks/run-checks'
import type { Contributor } from '@/domain/review/contributors'
import type { AssembledReport } from './assemble-report'
import { checkContent } from './check-content'

/** A working copy that has been read, and who wrote any of it since the last edition. */
export type CheckAssembled = {
  made: AssembledReport
  report: string
  contributors: readonly Contributor[]
  now: Date
}

/** What all rules say of a working copy that has been read, against the newest edition and with the waivers that count. */
export function checkAssembled(
  req: PayloadRequest,
  { made: { assembled, copy, previous }, ...rest }: CheckAssembled,
): Promise<CheckReport> {
  const content = assembled.content ?? draftContent(copy)
  return checkContent(req, { content, previous, ...rest })
}

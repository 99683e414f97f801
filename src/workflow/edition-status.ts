import type { Edition, Submission, Withdrawal } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { askerOf } from '@/cms/asker'
import { idOf } from '@/cms/id-of'
import { namesOf } from '@/cms/names-of'
import { DomainError, type Problem } from '@/domain/domain-error'
import { approvalDeadline } from '@/domain/review/emergency'
import { mayTake } from '@/domain/review/permissions'
import type { WithdrawalAct } from '@/domain/review/withdrawal'
import { approversOf } from './load-submission'

const FIELDS = {
  ...({ slug: true, number: true, language: true, changeNote: true, publishedAt: true } as const),
  ...({ sha256: true, emergency: true, report: true, submission: true } as const),
  ...({ approvedBy: true, publishedBy: true } as const),
} as const
type ShownEdition = Pick<Edition, keyof typeof FIELDS | 'id'>

/** What is known of an edition here, what was done with it, and why it can't be withdrawn or restored now. */
export type EditionStatus = Pick<
  Edition,
  'slug' | 'number' | 'language' | 'changeNote' | 'publishedAt' | 'sha256'
> & {
  report: string
  submission: string
  publishedBy: string
  /** The names of those who approved it, before or after it was published. */
  approvedBy: string[]
  newest: string
  emergency: { deadline: string; approvedAt: string | null } | null
  /** Newest first. */
  withdrawals: { act: WithdrawalAct; reason: string; by: string; at: string }[]
  blockers: Record<'withdraw' | 'restore', Problem[]>
}

const ONE = { depth: 0, disableErrors: true, overrideAccess: true } as const

/** Answers what there is to know of an edition before somebody withdraws it; five queries, none with its content. */
export async function editionStatus(req: PayloadRequest, id: string): Promise<EditionStatus> {
  const edition = await req.payload.findByID({
    collection: 'editions',
    id,
    select: FIELDS,
    ...ONE,
    req,
  })
  if (!edition) throw new DomainError({ code: 'document-missing' })
  const { slug, number, language, changeNote, publishedAt, sha256 } = edition
  const submission = await submissionOf(req, edition)
  const withdrawals = await withdrawalsOf(req, id)
  const approvers = submission ? approversOf(submission) : []
  const people = [...withdrawals.map(({ by }) => by), edition.publishedBy].map(idOf)
  const names = await namesOf(req, [...people, ...approvers])
  const nameOf = (person: string) => names.get(person) ?? '–'
  return {
    ...{ slug, number, language, changeNote, publishedAt, sha256 },
    report: idOf(edition.report),
    submission: idOf(edition.submission),
    publishedBy: nameOf(idOf(edition.publishedBy)),
    approvedBy: approvers.map(nameOf),
    newest: await newestNumber(req, edition),
    emergency: emergencyOf(edition, submission),
    withdrawals: withdrawals.map(({ act, reason, by, at }) => ({
      ...{ act, reason, at },
      by: nameOf(idOf(by)),
    })),
    blockers: blockers(req, { number, last: withdrawals[0] }),
  }
}

type Decided = Pick<Submission, 'decisions' | 'reviewersRequired'>

function submissionOf(req: PayloadRequest, { submission }: ShownEdition): Promise<Decided | null> {
  return req.payload.findByID({
    collection: 'submissions',
    id: idOf(submission),
    select: { decisions: true, reviewersRequired: true },
    ...ONE,
    req,
  })
}

function emergencyOf(
  { emergency, publishedAt }: ShownEdition,
  submission: Decided | null,
): EditionStatus['emergency'] {
  if (emergency !== true) return null
  const approvals = (submission?.decisions ?? []).filter(({ decision }) => decision === 'approved')
  const last = approvals[(submission?.reviewersRequired ?? 1) - 1]
  return { deadline: approvalDeadline(publishedAt), approvedAt: last?.at ?? null }
}

async function withdrawalsOf(req: PayloadRequest, edition: string): Promise<Withdrawal[]> {
  const { docs } = await req.payload.find({
    collection: 'withdrawals',
    where: { edition: { equals: edition } },
    sort: '-sequence',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

async function newestNumber(
  req: PayloadRequest,
  { report, number }: ShownEdition,
): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { report: { equals: idOf(report) } },
    select: { number: true },
    sort: ['-major', '-minor'],
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.number ?? number
}

function blockers(
  req: PayloadRequest,
  { number, last }: { number: string; last: Withdrawal | undefined },
): EditionStatus['blockers'] {
  const notAllowed: Problem[] = mayTake(askerOf(req), 'withdraw')
    ? []
    : [{ code: 'step-not-allowed' }]
  const isWithdrawn = last?.act === 'withdrawn'
  return {
    withdraw: [
      ...notAllowed,
      ...(isWithdrawn ? [{ code: 'already-withdrawn' as const, values: { number } }] : []),
    ],
    restore: [
      ...notAllowed,
      ...(isWithdrawn ? [] : [{ code: 'not-withdrawn' as const, values: { number } }]),
    ],
  }
}

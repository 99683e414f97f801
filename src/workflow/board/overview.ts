import type { PayloadRequest } from 'payload'
import { askerOf } from '@/cms/asker'
import { namesOf } from '@/cms/names-of'
import { DomainError } from '@/domain/domain-error'
import { mayTake } from '@/domain/review/permissions'
import { inQueueOrder, isOverdue } from '@/domain/review/queue/queue-order'
import { waitsFor } from '@/domain/review/queue/waits-for'
import { isOpen } from '@/domain/review/submission-state'
import { boardReports, boardSubmissions } from './board-documents'
import { overdueReports, ownReports, type OverdueReport, type OwnReport } from './own-reports'
import { ownSaves } from './own-saves'
import { queueLine, type QueueLine } from './queue-line'
import { recentEditions, type RecentEdition } from './recent-editions'
import { boardSources, type BoardSources } from './source-gaps'

/** A submission that waits, with the name of who sent it. */
export type WaitingLine = Pick<
  QueueLine,
  'id' | 'title' | 'state' | 'kind' | 'submittedAt' | 'due'
> & { submittedBy: string; isMine: boolean }

/** What somebody meets first: their own, what waits for them, what is late, what is missing and what is new. */
export type Overview = {
  mine: OwnReport[]
  /** Null for whoever doesn't review. */
  waiting: WaitingLine[] | null
  overdue: { submissions: WaitingLine[]; reports: OverdueReport[] }
  sources: BoardSources
  published: RecentEdition[]
}

/** Reads the board in eight queries, whatever the size of the house, and no text. */
export async function overview(req: PayloadRequest, now: Date): Promise<Overview> {
  const asker = askerOf(req)
  if (!asker) throw new DomainError({ code: 'sign-in-first' })
  const person = asker.id
  const saves = await ownSaves(req, person)
  const reports = await boardReports(req, { person, sections: [...saves.keys()], now })
  const submissions = await boardSubmissions(req, { person, reports: reports.map(({ id }) => id) })
  const mine = ownReports({ person, reports, submissions, saves })
  const queue = submissions.filter(({ state }) => isOpen(state)).map(queueLine)
  const names = await namesOf(
    req,
    queue.map(({ submittedBy }) => submittedBy),
  )
  const lineOf = waitingLine(person, names)
  return {
    mine,
    waiting: mayTake(asker, 'approve')
      ? ownFirst(inQueueOrder(queue.filter((line) => waitsFor(person, line))).map(lineOf))
      : null,
    overdue: {
      submissions: inQueueOrder(queue.filter((line) => isOverdue(line, now.toISOString()))).map(
        lineOf,
      ),
      reports: overdueReports({ reports, submissions }, now),
    },
    sources: await boardSources(req, { person, reports: mine.map(({ id }) => id), submissions }),
    published: await recentEditions(req),
  }
}

function waitingLine(
  person: string,
  names: ReadonlyMap<string, string>,
): (line: QueueLine) => WaitingLine {
  return ({ id, title, state, kind, submittedAt, due, submittedBy, reviewers }) => ({
    ...{ id, title, state, kind, submittedAt, due },
    submittedBy: names.get(submittedBy) ?? '–',
    isMine: reviewers.includes(person),
  })
}

function ownFirst(lines: readonly WaitingLine[]): WaitingLine[] {
  return [...lines.filter(({ isMine }) => isMine), ...lines.filter(({ isMine }) => !isMine)]
}

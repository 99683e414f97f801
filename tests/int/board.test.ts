import { expect, test, vi } from 'vitest'
import type { User } from '@payload-types'
import { assign } from '@/workflow/assign'
import { overview } from '@/workflow/board/overview'
import { reviewQueue } from '@/workflow/board/review-queue'
import { requestChanges } from '@/workflow/request-changes'
import { withdraw } from '@/workflow/withdraw'
import { useCms } from '../support/cms'
import { publishReport, submitReport } from '../support/edition'
import { rest } from '../support/rest'
import { submissionIn } from '../support/submission-states'
import { createReport, createSource } from '../support/working-copy'

const cms = useCms()
const NOW = new Date('2026-03-10T12:00:00Z')

async function boardOf(person: User) {
  return overview(await cms.as(person), NOW)
}

test('a report that somebody wrote in is theirs, with where it stands; what should be changed comes first', async () => {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const written = await createReport(cms, { by: author })
  const back = await submissionIn(cms, { state: 'changes-requested', author, reviewer })

  const { mine } = await boardOf(author)

  expect(mine.map(({ id, submission }) => [id, submission?.state])).toEqual([
    [back.report, 'changes-requested'],
    [written.report.id, undefined],
  ])
  expect((await boardOf(await cms.person('researcher'))).mine).toEqual([])
})

test('a submission waits for the reviewer whom it is assigned to, and first; never for whoever wrote it', async () => {
  const author = await cms.person('researcher', 'reviewer')
  const [first, second] = [await cms.person('reviewer'), await cms.person('reviewer')]
  const own = await submissionIn(cms, { state: 'submitted', author, reviewer: first })
  const open = await submissionIn(cms, { state: 'submitted', author, reviewer: first })
  await assign(await cms.as(first), {
    submission: own.submission,
    reviewers: [first.id],
    dueAt: null,
    now: NOW,
  })
  const waitingFor = async (person: User) =>
    (await boardOf(person)).waiting
      ?.map(({ id }) => id)
      .filter((id) => [own.submission, open.submission].includes(id))

  expect(await waitingFor(first)).toEqual([own.submission, open.submission])
  expect(await waitingFor(second)).toEqual([open.submission])
  expect(await waitingFor(author)).toEqual([])
})

test('nothing waits for somebody who doesn’t review', async () => {
  expect((await boardOf(await cms.person('researcher'))).waiting).toBeNull()
})

test('a published report is late when its day of review has passed, and a submission when its deadline has', async () => {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const { report } = await createReport(cms, { by: author })
  await publishReport(cms, { report: report.id, author, reviewer })
  const late = await submissionIn(cms, { state: 'submitted', author, reviewer })
  await assign(await cms.as(reviewer), {
    submission: late.submission,
    reviewers: [],
    dueAt: new Date('2026-03-09T12:00:00.000Z'),
    now: NOW,
  })

  const { overdue } = await boardOf(author)

  expect(overdue.reports).toContainEqual({
    id: report.id,
    title: report.title,
    reviewBy: '2023-03-15',
  })
  expect(overdue.submissions.map(({ id }) => id)).toContain(late.submission)
  expect(overdue.reports.map(({ id }) => id)).not.toContain(late.report)
})

test('what was published last is told with whether it still stands', async () => {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const { report } = await createReport(cms, { by: author })
  const { id } = await publishReport(cms, { report: report.id, author, reviewer })
  await withdraw(await cms.as(reviewer), { edition: id, reason: 'Feil tall.', now: NOW })

  const edition = (await boardOf(author)).published.find((published) => published.id === id)

  expect(edition).toMatchObject({ number: '1.0', isWithdrawn: true, isEmergency: false })
})

test('the sources that lack something are counted, and one’s own are named', async () => {
  const author = await cms.person('researcher')
  const source = await createSource(cms, { by: author, publisher: null, title: null })

  const { sources } = await boardOf(author)

  expect(sources.incomplete).toBeGreaterThanOrEqual(1)
  expect(sources.own.map(({ id }) => id)).toEqual([source.id])
  expect((await boardOf(await cms.person('researcher'))).sources.own).toEqual([])
})

test('the queue has all that is open and nothing else, with its country and who can review it', async () => {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const open = await submissionIn(cms, { state: 'scheduled', author, reviewer })
  const closed = await submissionIn(cms, { state: 'submitted', author, reviewer })
  await requestChanges(await cms.as(reviewer), {
    submission: closed.submission,
    comment: 'Mangler kilde.',
    now: NOW,
  })

  const { lines, people } = await reviewQueue(await cms.as(reviewer))

  expect(lines.find(({ id }) => id === open.submission)).toMatchObject({
    state: 'scheduled',
    country: 'Mali',
    submittedBy: author.id,
    writers: [author.id],
    publishesAt: '2022-10-02T09:30:00.000Z',
    openFindings: 0,
  })
  expect(lines.map(({ id }) => id)).not.toContain(closed.submission)
  expect(people).toContainEqual({ id: reviewer.id, name: reviewer.name, mayReview: true })
  expect(people).toContainEqual({ id: author.id, name: author.name, mayReview: false })
})

test.each(['/api/reports/overview', '/api/submissions/queue'])(
  '%s is refused to anonymous readers, and tells people of the house no text and no address',
  async (path) => {
    const author = await cms.person('researcher')
    const { report } = await createReport(cms, { by: author })
    await submitReport(cms, { report: report.id, author })

    expect(await rest(cms, path)).toMatchObject({ status: 401 })
    const { status, text } = await rest(cms, path, { as: author })
    expect(status).toBe(200)
    expect(text).not.toContain('Volden øker')
    expect(text).not.toContain('@example.org')
  },
)

test.each([
  ['board', 8, (person: User) => boardOf(person)],
  ['queue', 5, async (person: User) => reviewQueue(await cms.as(person))],
] as const)('the %s takes at most %i reads, however much there is', async (_, most, read) => {
  const person = await cms.person('reviewer')
  const { payload } = cms
  const spies = [
    vi.spyOn(payload.db, 'find'),
    vi.spyOn(payload.db, 'findVersions'),
    vi.spyOn(payload.db, 'count'),
  ]

  await read(person)

  expect(spies.reduce((sum, { mock }) => sum + mock.calls.length, 0)).toBeLessThanOrEqual(most)
  vi.restoreAllMocks()
})

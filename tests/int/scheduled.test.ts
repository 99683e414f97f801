import { beforeAll, expect, test, vi } from 'vitest'
import type { User } from '@payload-types'
import { checkSubmission } from '@/workflow/check-submission'
import { liftWaiver } from '@/workflow/lift-waiver'
import { publish } from '@/workflow/publish'
import { publishDue } from '@/workflow/publish-due'
import { schedule } from '@/workflow/schedule'
import { verify } from '@/workflow/verify'
import { waive } from '@/workflow/waive'
import { useCms } from '../support/cms'
import { approveSubmission, submitReport } from '../support/edition'
import { MARKER } from '../support/marker-rules'
import { refusalOf } from '../support/refusal'
import { rest } from '../support/rest'
import { storedSubmission, submissionIn } from '../support/submission-states'
import { createReport, paragraph, rewriteSection } from '../support/working-copy'

vi.mock('@/domain/checks/rules', () => import('../support/marker-rules'))

const cms = useCms()
/** `submissionIn` plans for the day after. */
const now = new Date('2022-10-01T09:30:00Z')
const due = new Date('2022-10-02T09:30:00Z')
let people: { author: User; reviewer: User }

beforeAll(async () => {
  people = { author: await cms.person('researcher'), reviewer: await cms.person('reviewer') }
})

/** What the clock of the house does, as nobody. */
async function runAt(time: Date) {
  return publishDue(await cms.as(null), time)
}

test('what is planned is published when its time has come and not before, by whoever planned it', async () => {
  const { submission } = await submissionIn(cms, { ...people, state: 'scheduled' })
  const early = await runAt(new Date(due.getTime() - 1))
  const onTime = await runAt(due)
  const again = await runAt(due)

  const [edition] = await editionsOf(submission)
  expect(early.published).not.toContain(submission)
  expect(onTime).toEqual({ published: [submission], stopped: [] })
  expect(again).toEqual({ published: [], stopped: [] })
  expect(edition).toMatchObject({
    number: '1.0',
    publishedBy: people.reviewer.id,
    publishedAt: due.toISOString(),
    emergency: false,
  })
})

test('two that look at the clock at once make one edition', async () => {
  const { submission } = await submissionIn(cms, { ...people, state: 'scheduled' })

  const outcomes = await Promise.all([runAt(due), runAt(due), runAt(due)])

  expect(outcomes.flatMap(({ published }) => published)).toEqual([submission])
  expect(outcomes.flatMap(({ stopped }) => stopped)).toEqual([])
  expect(await editionsOf(submission)).toHaveLength(1)
})

test('a waiver that was lifted meanwhile stops it: it is approved as before, and the log says why', async () => {
  const { report, section } = await createReport(cms, { by: people.author })
  const passage = paragraph(`Volden er ${MARKER}.`)
  await rewriteSection(cms, { by: people.author, id: section.id, blocks: [passage] })
  const submission = await submitReport(cms, { report: report.id, author: people.author })
  const req = await cms.as(people.reviewer)
  const { findings } = await checkSubmission(req, { submission, now })
  const { fingerprint = '' } = findings.find(({ rule }) => rule === 'R01') ?? {}
  const asked = { report: report.id, submission: submission.id, rule: 'R01', fingerprint } as const
  const waiver = await waive(req, { ...asked, reason: 'Kilden er vurdert.', now })
  await approveSubmission(cms, { submission: submission.id, reviewer: people.reviewer })
  await schedule(req, { submission: submission.id, changeNote: 'Ny.', at: due, now })
  await liftWaiver(req, { waiver: waiver.id, now })

  const outcome = await runAt(due)

  expect(outcome).toEqual({ published: [], stopped: [submission.id] })
  expect(await storedSubmission(cms, submission.id)).toMatchObject({
    state: 'approved',
    publication: { at: null },
  })
  expect(await lastEvent(submission.id)).toMatchObject({
    type: 'publication-failed',
    details: { reasons: [{ code: 'section-empty', at: passage.id }] },
  })
})

test('a newer edition that came meanwhile stops it', async () => {
  const { author, reviewer } = people
  const { submission, report, section } = await submissionIn(cms, { ...people, state: 'scheduled' })
  await rewriteSection(cms, { by: author, id: section, blocks: [paragraph('Nyere.')] })
  const newer = await submitReport(cms, { report, author })
  await approveSubmission(cms, { submission: newer.id, reviewer })
  await publish(await cms.as(reviewer), { submission: newer.id, changeNote: 'Ny.', now })

  expect((await runAt(due)).stopped).toEqual([submission])
  expect(await lastEvent(submission)).toMatchObject({
    details: { reasons: [{ code: 'newer-edition-published', values: { number: '1.0' } }] },
  })
})

test('a content that was touched meanwhile stops it, and does not hold up the others', async () => {
  const touched = await submissionIn(cms, { ...people, state: 'scheduled' })
  const whole = await submissionIn(cms, { ...people, state: 'scheduled' })
  const { content } = await storedSubmission(cms, touched.submission)
  const write = (text: string) =>
    cms.payload.db.updateOne({
      collection: 'submissions',
      id: touched.submission,
      data: { content: text },
    })
  await write(content.replace('Volden', 'Volder'))

  const outcome = await runAt(due)
  await write(content)

  expect(outcome).toEqual({ published: [whole.submission], stopped: [touched.submission] })
  expect((await verify(await cms.as(null))).broken).toEqual([])
})

test('a time that has passed, or is none, is refused', async () => {
  const { submission } = await submissionIn(cms, { ...people, state: 'approved' })
  const req = await cms.as(people.reviewer)
  const body = { changeNote: 'Ny.', at: 'i morgen' }

  const past = await refusalOf(schedule(req, { submission, changeNote: 'Ny.', at: now, now }))
  const none = await rest(cms, `/api/submissions/${submission}/schedule`, {
    method: 'POST',
    body,
    as: people.reviewer,
  })

  expect(past.code).toBe('schedule-past')
  expect(none.json).toMatchObject({ errors: [{ code: 'schedule-invalid' }] })
})

async function editionsOf(submission: string) {
  const { docs } = await cms.payload.find({
    collection: 'editions',
    where: { submission: { equals: submission } },
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

async function lastEvent(submission: string) {
  const { docs } = await cms.payload.find({
    collection: 'events',
    where: { submission: { equals: submission } },
    sort: '-sequence',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

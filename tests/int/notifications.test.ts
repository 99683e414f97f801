import { beforeEach, expect, test } from 'vitest'
import type { User } from '@payload-types'
import { comment, reply } from '@/workflow/comments/comment'
import { requestChanges } from '@/workflow/request-changes'
import { myNotifications } from '@/workflow/notifications/my-notifications'
import { remindOverdue } from '@/workflow/remind-overdue'
import { submit } from '@/workflow/submit'
import { useCms } from '../support/cms'
import { approveSubmission, publishReport } from '../support/edition'
import { rest } from '../support/rest'
import { createReport } from '../support/working-copy'

const cms = useCms()
const now = new Date('2022-10-01T09:30:00Z')
const NEXT_WEEK = new Date('2022-10-08T09:30:00Z')

// Whoever reviewed in an earlier test would be told as well.
beforeEach(async () => {
  await cms.payload.update({
    collection: 'users',
    where: { roles: { in: ['reviewer'] } },
    data: { roles: ['researcher'] },
    overrideAccess: true,
  })
})

async function submitted() {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const { report } = await createReport(cms, { by: author })
  const submission = await submit(await cms.as(author), { report: report.id, note: null, now })
  return { author, reviewer, report, submission }
}

test('each step is told to whom it concerns, in the transaction that took it', async () => {
  const { author, reviewer, submission } = await submitted()
  const { id } = submission
  await approveSubmission(cms, { submission: id, reviewer })
  await requestChanges(await cms.as(reviewer), { submission: id, comment: 'Mangler.', now })

  expect(await told(reviewer)).toEqual(['submitted'])
  expect(await told(author)).toEqual(['approved', 'changes-requested'])
})

test('a submission that is assigned is told to those whom it is assigned to', async () => {
  const [one, other] = [await cms.person('reviewer'), await cms.person('reviewer')]
  const { report, submission, author } = await submitted()
  await cms.payload.update({
    collection: 'submissions',
    id: submission.id,
    data: { reviewers: [one.id] },
    overrideAccess: true,
    context: { command: true },
  })
  await remind(submission.id, '2022-10-02T09:30:00.000Z')

  expect(await told(one)).toEqual(['overdue', 'submitted'])
  expect(await told(other)).toEqual(['submitted'])
  expect(await told(author)).toEqual([])
  expect(report.id).not.toBe('')
})

test('a comment is told to the submitter, an answer to those in the thread, a mention to the mentioned', async () => {
  const { author, reviewer, report, submission } = await submitted()
  const mentioned = await cms.person('researcher')
  const about = {
    report: report.id,
    submission: submission.id,
    section: null,
    block: null,
    quote: '',
  }
  const { id } = await comment(await cms.as(reviewer), {
    ...about,
    text: 'Hva med dette?',
    mentions: [],
    now,
  })
  await reply(await cms.as(author), {
    comment: id,
    text: 'Spør henne.',
    mentions: [mentioned.id, author.id],
    now,
  })

  expect(await told(author)).toEqual(['commented'])
  expect(await told(reviewer)).toEqual(['replied', 'submitted'])
  expect(await told(mentioned)).toEqual(['mentioned'])
})

test('mail goes as each person has chosen, in their language', async () => {
  const { author, reviewer, report } = await submitted()
  const wish = (as: User, body: object) =>
    rest(cms, '/api/users/mail', { method: 'POST', as, body })
  await wish(author, { mailFor: 'all', language: 'en' })
  await wish(reviewer, { mailFor: 'none' })
  const about = { report: report.id, submission: null, section: null, block: null, quote: '' }
  const say = { ...about, text: 'Hei.', mentions: [], now }
  const { id } = await comment(await cms.as(reviewer), say)
  await reply(await cms.as(author), { comment: id, text: 'Hallo.', mentions: [], now })

  expect(await mailed(author)).toEqual(['New comment: Sikkerhetssituasjonen'])
  expect(await mailed(reviewer)).toEqual(['Til gjennomgang: Sikkerhetssituasjonen'])
  expect(await told(reviewer)).toEqual(['replied', 'submitted'])
})

test('as everyone starts, what is only overheard is not mailed', async () => {
  const { author, reviewer, report } = await submitted()
  const about = { report: report.id, submission: null, section: null, block: null, quote: '' }
  await comment(await cms.as(reviewer), { ...about, text: 'Hei.', mentions: [], now })

  expect(await told(author)).toEqual(['commented'])
  expect(await mailed(author)).toEqual([])
})

test.each([
  [{ mailFor: 'alt' }, 400],
  [{ roles: ['admin'] }, 400],
  [{ language: 'fr' }, 400],
])('a choice of mail can’t be %j', async (body, status) => {
  const person = await cms.person('researcher')

  expect((await rest(cms, '/api/users/mail', { method: 'POST', as: person, body })).status).toBe(
    status,
  )
  expect((await rest(cms, '/api/users/mail', { method: 'POST', body })).status).toBe(401)
})

test('what is overdue is told once for each day that was set, however often the worker asks', async () => {
  const { reviewer, submission, author } = await submitted()
  await remind(submission.id, '2022-10-02T09:30:00.000Z')
  await remindOverdue(await cms.as(null), NEXT_WEEK)
  await Promise.all([
    remindOverdue(await cms.as(null), NEXT_WEEK),
    remindOverdue(await cms.as(null), NEXT_WEEK),
  ])
  expect((await told(reviewer)).filter((type) => type === 'overdue')).toHaveLength(1)

  await remind(submission.id, '2022-10-05T09:30:00.000Z')
  expect((await told(reviewer)).filter((type) => type === 'overdue')).toHaveLength(2)
  expect(await mailed(reviewer)).toContain('Fristen er ute: Sikkerhetssituasjonen')
  expect(await told(author)).toEqual([])
})

test('a published report whose day of reassessment has passed is told to its writers, once', async () => {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const { report } = await createReport(cms, { by: author })
  const writer = await cms.person('researcher')
  const unpublished = await createReport(cms, { by: writer })
  for (const { id } of [report, unpublished.report]) await reviewBy(id, '2022-10-07T12:00:00.000Z')
  await publishReport(cms, { report: report.id, author, reviewer })

  await remindOverdue(await cms.as(null), new Date('2022-10-07T20:00:00Z'))
  expect(await told(author)).toEqual(['approved', 'published'])
  for (let i = 0; i < 2; i++) await remindOverdue(await cms.as(null), NEXT_WEEK)
  expect(await told(author)).toEqual(['approved', 'published', 'review-due'])
  expect(await told(writer)).toEqual([])
})

test('everyone reads and ticks off their own notifications and nobody else’s', async () => {
  const { author, reviewer, report, submission } = await submitted()
  const call = (path: string, as: User | null, method = 'POST') =>
    rest(cms, `/api/notifications/${path}`, { method, as })
  const { notifications } = await myNotifications(await cms.as(reviewer))
  const [first] = notifications

  expect(first).toMatchObject({
    type: 'submitted',
    report: { id: report.id, title: 'Sikkerhetssituasjonen' },
    address: `/admin/collections/submissions/${submission.id}`,
    readAt: null,
  })
  expect((await call(`${first?.id ?? ''}/read`, author)).status).toBe(404)
  expect((await call('borte/read', author)).status).toBe(404)
  expect((await myNotifications(await cms.as(reviewer))).unread).toBe(1)
  expect((await rest(cms, '/api/notifications', { as: author })).text).not.toContain(first?.id)
  expect((await call(`${first?.id ?? ''}/read`, reviewer)).json).toMatchObject({ unread: 0 })
  expect((await call('read-all', reviewer)).status).toBe(200)
  expect((await call('mine', null, 'GET')).status).toBe(401)
  expect((await call('read-all', null)).status).toBe(401)
})

async function told(person: User): Promise<string[]> {
  const { notifications } = await myNotifications(await cms.as(person))
  return notifications.map(({ type }) => type).toSorted()
}

async function mailed({ email }: User): Promise<string[]> {
  const { docs } = await cms.payload.find({
    collection: 'outbox',
    pagination: false,
    overrideAccess: true,
  })
  return docs.flatMap(({ payload }) => {
    const { to, subject } = payload as { to: { address: string }; subject: string }
    return to.address === email ? [subject] : []
  })
}

/** Sets the day by which a submission is to be reviewed, and lets a week pass. */
async function remind(submission: string, dueAt: string): Promise<void> {
  await cms.payload.update({
    collection: 'submissions',
    id: submission,
    data: { dueAt },
    overrideAccess: true,
    context: { command: true },
  })
  await remindOverdue(await cms.as(null), NEXT_WEEK)
}

async function reviewBy(id: string, day: string): Promise<void> {
  const { rev } = await cms.payload.findByID({
    collection: 'reports',
    id,
    depth: 0,
    overrideAccess: true,
  })
  await cms.payload.update({
    collection: 'reports',
    id,
    data: { reviewBy: day, rev },
    overrideAccess: true,
    req: await cms.as(null),
  })
}

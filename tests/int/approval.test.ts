import { beforeAll, expect, test } from 'vitest'
import type { User } from '@payload-types'
import { Table } from '@/domain/content/table'
import { fromTable, toTable } from '@/editor/table/table-document'
import { CRITERIA } from '@/domain/review/checklist'
import { approve } from '@/workflow/approve'
import { assign } from '@/workflow/assign'
import { fillChecklist } from '@/workflow/fill-checklist'
import { looksOf } from '@/workflow/look'
import { useCms } from '../support/cms'
import { approveSubmission, passChecklist, submitReport } from '../support/edition'
import { refusalOf } from '../support/refusal'
import { rest } from '../support/rest'
import { numberTable } from '../support/sample-tables'
import { storedSubmission } from '../support/submission-states'
import { createReport, createSource, paragraph, rewriteSection } from '../support/working-copy'

const cms = useCms()
const now = new Date('2022-10-01T09:30:00Z')
let author: User
let reviewer: User

beforeAll(async () => {
  author = await cms.person('researcher')
  reviewer = await cms.person('reviewer')
})

test('an approver who only fixed a comma in a table note is refused and told so', async () => {
  const { report, section } = await createReport(cms, { by: author })
  const { id: source } = await createSource(cms, { by: author })
  const table = Table.parse(
    JSON.parse(JSON.stringify(numberTable()).replaceAll('s-mission-b', source)),
  )
  const stored = await cms.payload.create({
    collection: 'tables',
    data: fromTable(table),
    depth: 0,
    overrideAccess: false,
    user: author,
    req: await cms.as(author),
  })
  const blocks = [
    paragraph('Se tabellen.'),
    { type: 'table', id: 'plass', table: stored.id } as const,
  ]
  await rewriteSection(cms, { by: author, id: section.id, blocks })
  const comma = Table.parse(
    JSON.parse(JSON.stringify(toTable(stored)).replace('omfatter ikke', 'omfatter, ikke')),
  )
  await cms.payload.update({
    collection: 'tables',
    id: stored.id,
    data: { ...fromTable(comma), rev: stored.rev },
    depth: 0,
    overrideAccess: false,
    user: reviewer,
    req: await cms.as(reviewer),
  })
  const { id } = await submitReport(cms, { report: report.id, author })

  const path = `/api/submissions/${id}/approve`
  const answer = await rest(cms, path, { method: 'POST', body: {}, as: reviewer })

  expect(answer.status).toBe(409)
  expect(answer.text).toContain(`Du har skrevet «${stored.name ?? ''}».`)
  expect((await storedSubmission(cms, id)).state).toBe('submitted')
})

test('where two must approve, the first approval is recorded, and the second must be another’s', async () => {
  const { report } = await createReport(cms, { by: author })
  const data = { reviewersRequired: '2', rev: report.rev } as const
  await rest(cms, `/api/reports/${report.id}`, { method: 'PATCH', body: data, as: author })
  const { id, reviewersRequired } = await submitReport(cms, { report: report.id, author })
  const second = await cms.person('reviewer')

  const once = await approveSubmission(cms, { submission: id, reviewer })
  const again = await refusalOf(
    approve(await cms.as(reviewer), { submission: id, comment: null, now }),
  )
  const twice = await approve(await cms.as(second), { submission: id, comment: null, now })

  expect(reviewersRequired).toBe(2)
  expect(once.state).toBe('submitted')
  expect(again.problems).toEqual([{ code: 'approved-by-you' }])
  expect(twice.state).toBe('approved')
})

test('a newer submission supersedes one that waits, and leaves one that is approved', async () => {
  const { report, section } = await createReport(cms, { by: author })
  const rewritten = async (text: string) => {
    await rewriteSection(cms, { by: author, id: section.id, blocks: [paragraph(text)] })
    return submitReport(cms, { report: report.id, author })
  }
  const first = await submitReport(cms, { report: report.id, author })
  await approveSubmission(cms, { submission: first.id, reviewer })
  const second = await rewritten('Andre.')
  const third = await rewritten('Tredje.')

  const states = await Promise.all(
    [first, second, third].map(async ({ id }) => (await storedSubmission(cms, id)).state),
  )

  expect(states).toEqual(['approved', 'superseded', 'submitted'])
})

test('the checklist keeps the last word on each point, and a point that is not met needs a comment', async () => {
  const { report } = await createReport(cms, { by: author })
  const { id: submission } = await submitReport(cms, { report: report.id, author })
  const req = await cms.as(reviewer)
  await passChecklist(cms, { submission, reviewer })
  const unmet = { submission, criterion: 'tables', passed: false, now } as const

  const refusal = await refusalOf(fillChecklist(req, { ...unmet, comment: null }))
  const { checklist } = await fillChecklist(req, { ...unmet, comment: 'Tabell 2 mangler kilde.' })
  const own = await refusalOf(fillChecklist(await cms.as(await both()), { ...unmet, comment: 'x' }))

  expect(refusal.code).toBe('checklist-comment-missing')
  expect(checklist).toHaveLength(CRITERIA.length)
  expect(checklist).toContainEqual(
    expect.objectContaining({ criterion: 'tables', passed: false, by: reviewer.id }),
  )
  expect(own.code).toBe('own-work')

  /** The author, who has become a reviewer as well. */
  async function both(): Promise<User> {
    const roles: User['roles'] = ['researcher', 'reviewer']
    return cms.payload.update({
      collection: 'users',
      id: author.id,
      data: { roles },
      depth: 0,
      overrideAccess: true,
    })
  }
})

test('only those who could approve a submission are assigned to it', async () => {
  const { report } = await createReport(cms, { by: author })
  const { id: submission } = await submitReport(cms, { report: report.id, author })
  const req = await cms.as(reviewer)
  const researcher = await cms.person('researcher')
  const to = (...reviewers: string[]) =>
    assign(req, { submission, reviewers, dueAt: new Date('2022-10-08T12:00:00Z'), now })

  const assigned = await to(reviewer.id, reviewer.id)

  expect(assigned).toMatchObject({ reviewers: [reviewer.id], dueAt: '2022-10-08T12:00:00.000Z' })
  expect((await refusalOf(to(researcher.id))).code).toBe('reviewer-without-role')
  expect((await refusalOf(to(author.id))).code).toBe('reviewer-wrote')
  expect((await refusalOf(to('0123456789abcdef01234567'))).code).toBe('reviewer-unknown')
})

test('what can’t be an id is answered as what is not there', async () => {
  const { report } = await createReport(cms, { by: author })
  const { id } = await submitReport(cms, { report: report.id, author })
  const ask = async (path: string, body?: object) =>
    (await rest(cms, `/api/${path}`, { method: body ? 'POST' : 'GET', body, as: reviewer })).json
  const waiver = { rule: 'R01', fingerprint: 'x', reason: 'Kilden er vurdert.' }
  const missing = { errors: [{ code: 'document-missing' }] }

  expect(await ask('reports/x/findings')).toMatchObject(missing)
  expect(await ask('reports/x/waive', waiver)).toMatchObject(missing)
  expect(await ask(`reports/${report.id}/waive`, { ...waiver, submission: 'x' })).toMatchObject(
    missing,
  )
  expect(await ask('waivers/x/lift', {})).toMatchObject(missing)
  expect(await ask('submissions/x/approve', {})).toMatchObject(missing)
  expect(await ask('editions/x/withdraw', { reason: 'Feil.' })).toMatchObject(missing)
  expect(await ask(`submissions/${id}/assign`, { reviewers: ['x'] })).toMatchObject({
    errors: [{ code: 'reviewer-unknown' }],
  })
})

test('a reviewer’s last look is kept, each reviewer’s own', async () => {
  const { report } = await createReport(cms, { by: author })
  const { id, sequence } = await submitReport(cms, { report: report.id, author })
  const other = await cms.person('admin')
  for (const as of [reviewer, other, reviewer])
    await rest(cms, `/api/submissions/${id}/look`, { method: 'POST', as })

  const looks = looksOf(await storedSubmission(cms, id))

  expect(looks.map(({ user, sequence: at }) => [user, at])).toEqual([
    [other.id, sequence],
    [reviewer.id, sequence],
  ])
})

test('someone whom the log names is not deleted', async () => {
  const admin = await cms.person('admin')

  const answer = await rest(cms, `/api/users/${author.id}`, { method: 'DELETE', as: admin })

  expect(answer.status).toBe(409)
  expect(answer.json).toMatchObject({ errors: [{ code: 'user-in-log' }] })
})

import { beforeAll, expect, test } from 'vitest'
import type { User } from '@payload-types'
import { getEdition } from '@/published/get-edition'
import { approve } from '@/workflow/approve'
import { publishEmergency } from '@/workflow/publish-emergency'
import { verify } from '@/workflow/verify'
import { useCms } from '../support/cms'
import { approveSubmission, submitReport } from '../support/edition'
import { refusalOf } from '../support/refusal'
import { rest } from '../support/rest'
import { storedSubmission } from '../support/submission-states'
import { createReport } from '../support/working-copy'

const cms = useCms()
const now = new Date('2022-10-01T09:30:00Z')
let author: User
let reviewer: User

beforeAll(async () => {
  author = await cms.person('researcher', 'reviewer')
  reviewer = await cms.person('reviewer')
})

async function published(slug: string) {
  const { report } = await createReport(cms, { by: author, slug })
  const { id: submission } = await submitReport(cms, { report: report.id, author })
  const hurried = { submission, changeNote: 'Ny.', reason: 'Flyplassen er stengt.', now }
  return { submission, edition: await publishEmergency(await cms.as(author), hurried) }
}

test('whoever wrote it may publish it in an emergency, and nobody has approved it', async () => {
  const { submission, edition } = await published('hast-1')

  expect(edition).toMatchObject({ number: '1.0', approvedBy: null, emergency: true })
  expect(await storedSubmission(cms, submission)).toMatchObject({
    state: 'awaiting-approval',
    emergency: { by: author.id, at: now.toISOString(), reason: 'Flyplassen er stengt.' },
  })
  expect((await getEdition(cms.payload, { slug: 'hast-1' }))?.emergency).toEqual({
    deadline: '2022-10-02T09:30:00.000Z',
    approvedAt: null,
  })
})

test('another approves it afterwards, the one who published it can’t', async () => {
  const { submission } = await published('hast-2')

  const own = await refusalOf(approve(await cms.as(author), { submission, comment: null, now }))
  const approved = await approveSubmission(cms, { submission, reviewer })

  expect(own.problems).toContainEqual({ code: 'emergency-own' })
  expect(approved.state).toBe('published')
  expect((await getEdition(cms.payload, { slug: 'hast-2' }))?.emergency).toEqual({
    deadline: '2022-10-02T09:30:00.000Z',
    approvedAt: now.toISOString(),
  })
})

test('an emergency is sealed: made into an ordinary edition in the database, it is named', async () => {
  const { edition } = await published('hast-3')
  const set = (emergency: boolean) =>
    cms.payload.db.updateOne({ collection: 'editions', id: edition.id, data: { emergency } })
  await set(false)

  const { broken } = await verify(await cms.as(null))
  await set(true)

  expect(broken).toEqual([{ document: 'hast-3 1.0', field: 'emergency' }])
  expect((await verify(await cms.as(null))).broken).toEqual([])
})

test('it needs a reason', async () => {
  const { report } = await createReport(cms, { by: author })
  const { id } = await submitReport(cms, { report: report.id, author })

  const answer = await rest(cms, `/api/submissions/${id}/publish-emergency`, {
    method: 'POST',
    body: { changeNote: 'Ny.', reason: '  ' },
    as: reviewer,
  })

  expect(answer.json).toMatchObject({ errors: [{ code: 'emergency-reason-missing' }] })
  expect((await storedSubmission(cms, id)).state).toBe('submitted')
})

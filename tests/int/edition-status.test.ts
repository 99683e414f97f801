import { expect, test } from 'vitest'
import { editionStatus } from '@/workflow/edition-status'
import { restore, withdraw } from '@/workflow/withdraw'
import { useCms } from '../support/cms'
import { approveSubmission, publishReport } from '../support/edition'
import { rest } from '../support/rest'
import { submissionIn } from '../support/submission-states'
import { createReport } from '../support/working-copy'

const cms = useCms()
const now = new Date('2022-10-05T09:30:00Z')

test('an edition tells who published and approved it, and all that was done with it, newest first', async () => {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const { report } = await createReport(cms, { by: author })
  const { id } = await publishReport(cms, { report: report.id, author, reviewer })
  const req = await cms.as(reviewer)
  await withdraw(req, { edition: id, reason: 'Feil tall.', now })
  await restore(req, { edition: id, reason: 'Tallene er kontrollert.', now })

  expect(await editionStatus(req, id)).toMatchObject({
    ...{ number: '1.0', newest: '1.0', emergency: null },
    ...{ publishedBy: reviewer.name, approvedBy: [reviewer.name] },
    withdrawals: [
      { act: 'restored', reason: 'Tallene er kontrollert.', by: reviewer.name },
      { act: 'withdrawn', reason: 'Feil tall.', by: reviewer.name },
    ],
    blockers: { withdraw: [], restore: [{ code: 'not-withdrawn', values: { number: '1.0' } }] },
  })
})

test('who may not withdraw an edition is told so', async () => {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const { report } = await createReport(cms, { by: author })
  const { id } = await publishReport(cms, { report: report.id, author, reviewer })

  const { blockers } = await editionStatus(await cms.as(author), id)

  expect(blockers.withdraw).toEqual([{ code: 'step-not-allowed' }])
})

test('an emergency edition tells by when it must be approved, and when it was', async () => {
  const author = await cms.person('researcher')
  const [publisher, approver] = [await cms.person('reviewer'), await cms.person('reviewer')]
  const { submission } = await submissionIn(cms, {
    state: 'awaiting-approval',
    author,
    reviewer: publisher,
  })
  const { docs } = await cms.payload.find({
    collection: 'editions',
    where: { submission: { equals: submission } },
    depth: 0,
    overrideAccess: true,
  })
  const id = docs[0]?.id ?? ''
  const emergency = async () => (await editionStatus(await cms.as(author), id)).emergency

  expect(await emergency()).toEqual({ deadline: '2022-10-02T09:30:00.000Z', approvedAt: null })
  await approveSubmission(cms, { submission, reviewer: approver })
  expect(await emergency()).toMatchObject({ approvedAt: '2022-10-01T09:30:00.000Z' })
})

test('what is known of an edition in the house is not for anonymous readers, and there is nothing of none', async () => {
  const author = await cms.person('researcher')

  expect(await rest(cms, '/api/editions/x/status')).toMatchObject({ status: 401 })
  expect(await rest(cms, '/api/editions/x/status', { as: author })).toMatchObject({ status: 404 })
})

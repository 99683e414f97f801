import { expect, test } from 'vitest'
import { DomainError } from '@/domain/domain-error'
import { publish } from '@/workflow/publish'
import { submit } from '@/workflow/submit'
import { verify } from '@/workflow/verify'
import { useCms } from '../support/cms'
import { approveSubmission } from '../support/edition'
import { createReport, paragraph, rewriteSection } from '../support/working-copy'

const cms = useCms()
const now = new Date('2022-10-01T09:30:00Z')

test('twenty parallel publishes of two submissions make one edition of each number and a whole chain', async () => {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const { report, section } = await createReport(cms, { by: author })
  const first = await submit(await cms.as(author), { report: report.id, note: null, now })
  await approveSubmission(cms, { submission: first.id, reviewer })
  await rewriteSection(cms, { by: author, id: section.id, blocks: [paragraph('Nytt.')] })
  const second = await submit(await cms.as(author), { report: report.id, note: null, now })
  await approveSubmission(cms, { submission: second.id, reviewer })

  const attempts = Array.from({ length: 20 }, (_, i) => (i % 2 ? second.id : first.id))
  const outcomes = await Promise.allSettled(
    attempts.map(async (submission) =>
      publish(await cms.as(reviewer), { submission, change: 'major', changeNote: 'Ny.', now }),
    ),
  )

  const refusals = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  )
  expect(refusals.filter((reason) => !(reason instanceof DomainError))).toEqual([])
  const { docs } = await cms.payload.find({
    collection: 'editions',
    where: { report: { equals: report.id } },
    sort: 'major',
    depth: 0,
    overrideAccess: true,
  })
  expect(docs.map(({ number }) => number)).toEqual(['1.0', '2.0'].slice(0, docs.length))
  expect(docs).toHaveLength(20 - refusals.length)
  expect((await verify(await cms.as(null))).broken).toEqual([])
})

import { expect, test } from 'vitest'
import { sha256 } from '@/domain/content/canonical'
import { DomainError } from '@/domain/domain-error'
import { approve } from '@/workflow/approve'
import { publish } from '@/workflow/publish'
import { requestChanges } from '@/workflow/request-changes'
import { submit } from '@/workflow/submit'
import { useCms } from '../support/cms'
import { approveSubmission } from '../support/edition'
import { createReport, paragraph, rewriteSection } from '../support/working-copy'

const cms = useCms()
const now = new Date('2022-10-01T09:30:00Z')

test('what was submitted is what is published, whatever happened to the working copy meanwhile', async () => {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const { report, section } = await createReport(cms, { by: author })
  const submission = await submit(await cms.as(author), { report: report.id, note: null, now })
  await approveSubmission(cms, { submission: submission.id, reviewer })
  await rewriteSection(cms, { by: author, id: section.id, blocks: [paragraph('Noe helt annet.')] })

  const edition = await publish(await cms.as(reviewer), {
    submission: submission.id,
    change: 'major',
    changeNote: 'Ny respons.',
    now,
  })

  expect(edition).toMatchObject({ number: '1.0', content: submission.content, previous: null })
  expect(sha256(edition.content)).toBe(edition.sha256)
})

test('someone who wrote any of it cannot approve, and is told what they wrote', async () => {
  const author = await cms.person('researcher', 'reviewer')
  const { report } = await createReport(cms, { by: author })
  const { id } = await submit(await cms.as(author), { report: report.id, note: null, now })

  const refusal = await refusalOf(
    approve(await cms.as(author), { submission: id, comment: null, now }),
  )

  expect(refusal.code).toBe('approval-blocked')
  expect(refusal.problems).toContainEqual({
    code: 'four-eyes-wrote',
    values: { title: 'Innledning' },
  })
  expect(refusal.problems).toContainEqual({
    code: 'four-eyes-wrote',
    values: { title: 'ICG 2021' },
  })
})

test('a submission that was sent back cannot be approved', async () => {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const { report } = await createReport(cms, { by: author })
  const { id } = await submit(await cms.as(author), { report: report.id, note: null, now })
  await requestChanges(await cms.as(reviewer), { submission: id, comment: 'Mangler kilde.', now })

  await expect(
    approve(await cms.as(reviewer), { submission: id, comment: null, now }),
  ).rejects.toMatchObject({ code: 'already-changes-requested' })
})

test('submitting the same content again answers with the submission that waits', async () => {
  const author = await cms.person('researcher')
  const { report } = await createReport(cms, { by: author })
  const first = await submit(await cms.as(author), { report: report.id, note: null, now })
  const second = await submit(await cms.as(author), { report: report.id, note: null, now })

  expect(second.id).toBe(first.id)
})

async function refusalOf(attempt: Promise<unknown>): Promise<DomainError> {
  const [outcome] = await Promise.allSettled([attempt])
  if (outcome.status === 'rejected' && outcome.reason instanceof DomainError) return outcome.reason
  throw new Error('The attempt was not refused')
}

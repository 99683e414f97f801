import { expect, test } from 'vitest'
import { abandonCorrection } from '@/workflow/corrections/abandon-correction'
import { loadCorrection } from '@/workflow/corrections/load-correction'
import { checkSubmission } from '@/workflow/check-submission'
import { publish } from '@/workflow/publish'
import { publishEmergency } from '@/workflow/publish-emergency'
import { requestChanges } from '@/workflow/request-changes'
import { waive } from '@/workflow/waive'
import { useCms } from '../support/cms'
import {
  NOW as now,
  correct,
  publishedReport,
  saying,
  submitCorrected,
  workingText,
} from '../support/correction'
import { approveSubmission, submitReport } from '../support/edition'
import { rewriteSection } from '../support/working-copy'

const cms = useCms()

test('a correction that is more than a misspelling needs a waiver of R43, and is no other edition than 2.1', async () => {
  const { author, reviewer, report, edition, first } = await publishedReport(cms)
  const after = [saying(first, 'Volden avtok i sør.')]
  const corrected = { edition: edition.id, by: author, block: first, after }
  const { id: correction } = await correct(cms, corrected)
  const submission = await submitCorrected(cms, { correction, by: author })
  const people = { submission: submission.id, reviewer }
  const req = await cms.as(reviewer)

  await expect(approveSubmission(cms, people)).rejects.toMatchObject({
    code: 'approval-blocked',
    problems: [{ code: 'major-words', at: first.id }],
  })
  const { findings } = await checkSubmission(req, { submission, now })
  for (const { fingerprint } of findings.filter(({ rule }) => rule === 'R43'))
    await waive(req, {
      ...{ report, submission: submission.id, rule: 'R43', fingerprint, now },
      reason: 'Kilden sier det motsatte; dette er en ren feil.',
    })
  await approveSubmission(cms, people)

  const chosen = { submission: submission.id, changeNote: 'Rettet i Innledning.', now }
  await expect(publish(req, { ...chosen, change: 'major' })).rejects.toMatchObject({
    code: 'correction-is-minor',
    values: { base: '2.0' },
  })
  expect((await publish(req, chosen)).number).toBe('2.1')
})

test('a correction that is sent back is written on, and submitted again as another submission', async () => {
  const { author, reviewer, edition, first } = await publishedReport(cms)
  const corrected = { edition: edition.id, by: author, block: first }
  const { id: correction } = await correct(cms, { ...corrected, after: [saying(first, 'Feil.')] })
  const submission = await submitCorrected(cms, { correction, by: author })
  expect((await submitCorrected(cms, { correction, by: author })).id).toBe(submission.id)
  await requestChanges(await cms.as(reviewer), {
    ...{ submission: submission.id, comment: 'Skriv det helt ut.', now },
  })

  await correct(cms, { ...corrected, after: [saying(first, 'Volden øker i nord.')] })
  const again = await submitCorrected(cms, { correction, by: author })

  expect(again.id).not.toBe(submission.id)
  expect((await loadCorrection(await cms.as(null), correction)).submission).toBe(again.id)
})

test('a correction of 2.0 is refused once another edition is published', async () => {
  const { author, reviewer, report, section, edition, first } = await publishedReport(cms)
  const after = [saying(first, 'Volden øker i nord.')]
  const { id: correction } = await correct(cms, {
    edition: edition.id,
    by: author,
    block: first,
    after,
  })
  const submission = await submitCorrected(cms, { correction, by: author })
  await approveSubmission(cms, { submission: submission.id, reviewer })
  await rewriteSection(cms, { by: author, id: section.id, blocks: [saying(first, 'Helt nytt.')] })
  const newer = await submitReport(cms, { report, author })
  await approveSubmission(cms, { submission: newer.id, reviewer })
  const req = await cms.as(reviewer)
  await publish(req, { submission: newer.id, change: 'major', changeNote: 'Nytt om nord.', now })

  const chosen = { submission: submission.id, changeNote: 'Rettet i Innledning.', now }
  await expect(publish(req, chosen)).rejects.toMatchObject({
    code: 'correction-outdated',
    values: { base: '2.0', number: '3.0' },
  })
})

test('a correction that is published in an emergency lands as well', async () => {
  const { author, reviewer, section, edition, first, second } = await publishedReport(cms)
  const right = saying(first, 'Volden øker i nord.')
  const { id: correction } = await correct(cms, {
    ...{ edition: edition.id, by: author, block: first, after: [right] },
  })
  const { id: submission } = await submitCorrected(cms, { correction, by: author })
  const chosen = { submission, changeNote: 'Rettet i Innledning.', reason: 'Det haster.', now }

  expect((await publishEmergency(await cms.as(reviewer), chosen)).number).toBe('2.1')
  expect(await workingText(cms, section.id)).toEqual([right, second])
})

test('an edition whose correction is given up can be corrected anew', async () => {
  const { author, edition, first } = await publishedReport(cms)
  const corrected = { edition: edition.id, by: author, block: first, after: [] }
  const { id: given } = await correct(cms, corrected)
  await abandonCorrection(await cms.as(author), given)
  await abandonCorrection(await cms.as(author), given)

  const anew = await correct(cms, corrected)

  expect(anew.id).not.toBe(given)
  expect((await loadCorrection(await cms.as(null), given)).state).toBe('abandoned')
})

test('a publication whose correction cannot land publishes nothing', async () => {
  const { author, reviewer, section, edition, first } = await publishedReport(cms)
  const after = [saying(first, 'Volden øker i nord.')]
  const { id: correction } = await correct(cms, {
    edition: edition.id,
    by: author,
    block: first,
    after,
  })
  const { id: submission } = await submitCorrected(cms, { correction, by: author })
  await approveSubmission(cms, { submission, reviewer })
  await spoil(section.id)
  const chosen = { submission, changeNote: 'Rettet i Innledning.', now }

  await expect(publish(await cms.as(reviewer), chosen)).rejects.toThrow()
  const { totalDocs } = await cms.payload.count({
    collection: 'editions',
    where: { slug: { equals: edition.slug } },
    overrideAccess: true,
  })
  expect(totalDocs).toBe(2)
  expect((await loadCorrection(await cms.as(null), correction)).state).toBe('submitted')
})

/** Makes a stored body unreadable, past everything that would refuse it. */
async function spoil(id: string): Promise<void> {
  const data = { body: { root: { type: 'root', children: [{ type: 'unheard-of' }] } } }
  await cms.payload.db.updateOne({ collection: 'sections', id, data })
}

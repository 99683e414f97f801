import { expect, test } from 'vitest'
import { approve } from '@/workflow/approve'
import { contentOf } from '@/workflow/load-submission'
import { reportConflicts } from '@/workflow/corrections/report-conflicts'
import { settleConflict } from '@/workflow/corrections/settle-conflict'
import { publish } from '@/workflow/publish'
import { reportStatus } from '@/workflow/report-status'
import { verify } from '@/workflow/verify'
import { useCms } from '../support/cms'
import {
  NOW as now,
  correct,
  inWork,
  publishCorrection,
  publishedReport,
  saying,
  submitCorrected,
  workingText,
} from '../support/correction'
import { approveSubmission, passChecklist, submitReport } from '../support/edition'
import { rewriteSection } from '../support/working-copy'

const cms = useCms()

test('2.1 corrects 2.0 and nothing else, and lands in the working copy where 3.0 is being written', async () => {
  const { reviewer, report, section, edition: base, first, second } = await inWork(cms, 'second')
  const corrector = await cms.person('researcher')
  const right = saying(first, 'Volden øker i nord.')
  const { edition } = await publishCorrection(cms, {
    ...{ edition: base.id, by: corrector, reviewer, block: first, after: [right] },
  })

  expect(edition).toMatchObject({ number: '2.1', change: 'minor', previous: base.sealHash })
  expect(textsOf(contentOf(edition))).toEqual([right, second])
  expect(await workingText(cms, section.id)).toEqual([right, saying(second, 'Veiene er åpne.')])
  expect(await reportConflicts(await cms.as(reviewer), report)).toEqual([])
  expect((await eventsOf(report)).at(-1)).toMatchObject({
    type: 'corrected',
    details: { number: '2.1', landed: [first.id], conflicts: [] },
  })
  expect((await verify(await cms.as(null))).broken).toEqual([])
})

test('the next regular edition has the correction; whoever wrote it cannot approve it, the publisher of 2.1 can', async () => {
  const { author, reviewer, report, edition: base, first } = await inWork(cms, 'second')
  const corrector = await cms.person('admin')
  const right = saying(first, 'Volden øker i nord.')
  await publishCorrection(cms, {
    ...{ edition: base.id, by: corrector, reviewer, block: first, after: [right] },
  })

  const submission = await submitReport(cms, { report, author })

  expect(textsOf(contentOf(submission))[0]).toEqual(right)
  await passChecklist(cms, { submission: submission.id, reviewer })
  const request = { submission: submission.id, comment: null, now }
  await expect(approve(await cms.as(corrector), request)).rejects.toMatchObject({
    code: 'approval-blocked',
    problems: expect.arrayContaining([
      { code: 'four-eyes-wrote', values: { title: 'Innledning' } },
    ]) as unknown,
  })
  const approved = await approve(await cms.as(reviewer), request)
  expect(approved.state).toBe('approved')
  const chosen = { submission: submission.id, change: 'major', changeNote: 'Nye veier.' } as const
  expect((await publish(await cms.as(reviewer), { ...chosen, now })).number).toBe('3.0')
})

test('nobody approves a correction that they have saved a passage of', async () => {
  const { edition, first } = await publishedReport(cms)
  const writer = await cms.person('researcher', 'reviewer')
  const { id: correction } = await correct(cms, {
    ...{ edition: edition.id, by: writer, block: first, after: [saying(first, 'Volden øker.')] },
  })
  const submission = await submitCorrected(cms, { correction, by: await cms.person('researcher') })

  expect(submission).toMatchObject({
    kind: 'correction',
    contributors: [{ user: writer.id, wrote: [{ collection: 'sections', title: 'Innledning' }] }],
  })
  await expect(
    approve(await cms.as(writer), { submission: submission.id, comment: null, now }),
  ).rejects.toMatchObject({ code: 'approval-blocked' })
})

test('where the passage was rewritten the working copy stays, and a person chooses before 3.0 is submitted', async () => {
  const {
    author,
    reviewer,
    report,
    section,
    edition: base,
    first,
    second,
  } = await inWork(cms, 'first')
  const right = saying(first, 'Volden øker i nord.')
  const { correction } = await publishCorrection(cms, {
    ...{ edition: base.id, by: author, reviewer, block: first, after: [right] },
  })
  const rewritten = saying(first, 'Volden er skrevet om.')

  expect(await workingText(cms, section.id)).toEqual([rewritten, second])
  const [conflict, ...more] = await reportConflicts(await cms.as(author), report)
  expect(more).toEqual([])
  expect(conflict).toMatchObject({
    ...{ correction, number: '2.1', section: section.id, title: 'Innledning', block: first.id },
    ...{ before: first, after: [right], now: rewritten },
  })
  const refused = { code: 'correction-conflict', values: { number: '2.1', title: 'Innledning' } }
  await expect(submitReport(cms, { report, author })).rejects.toMatchObject({
    code: 'not-ready',
    problems: [refused],
  })
  expect((await reportStatus(await cms.as(author), report)).submitBlockers).toMatchObject([refused])

  const colleague = await cms.person('reviewer')
  const settle = { correction, block: first.id, rev: conflict?.rev ?? null, now }
  await settleConflict(await cms.as(colleague), { ...settle, choice: 'taken' })

  expect(await workingText(cms, section.id)).toEqual([right, second])
  expect(await reportConflicts(await cms.as(author), report)).toEqual([])
  await expect(
    settleConflict(await cms.as(author), { ...settle, choice: 'kept' }),
  ).rejects.toMatchObject({ code: 'conflict-settled' })
  expect((await eventsOf(report)).at(-1)).toMatchObject({
    type: 'corrected',
    actor: colleague.id,
    details: { choice: 'taken', block: first.id },
  })
})

test('a kept text may be submitted again although the same waited before the correction was published', async () => {
  const { author, reviewer, report, section, edition: base, first } = await inWork(cms, 'first')
  const waiting = await submitReport(cms, { report, author })
  await approveSubmission(cms, { submission: waiting.id, reviewer })
  const { correction } = await publishCorrection(cms, {
    ...{ edition: base.id, by: author, reviewer, block: first },
    after: [saying(first, 'Volden øker i nord.')],
  })
  await expect(
    publish(await cms.as(reviewer), { submission: waiting.id, changeNote: 'Nytt om veier.', now }),
  ).rejects.toMatchObject({ code: 'correction-published-since', values: { number: '2.1' } })

  const settle = { correction, block: first.id, rev: null, choice: 'kept', now } as const
  await settleConflict(await cms.as(author), settle)
  await settleConflict(await cms.as(author), settle)
  const again = await submitReport(cms, { report, author })

  expect(again.id).not.toBe(waiting.id)
  expect(again.sha256).toBe(waiting.sha256)
  expect((await workingText(cms, section.id))[0]).toEqual(saying(first, 'Volden er skrevet om.'))
})

test('a correction does not take over a section that was saved since it was looked at', async () => {
  const { author, reviewer, report, section, edition: base, first } = await inWork(cms, 'first')
  const { correction } = await publishCorrection(cms, {
    ...{ edition: base.id, by: author, reviewer, block: first },
    after: [saying(first, 'Volden øker i nord.')],
  })
  const [conflict] = await reportConflicts(await cms.as(author), report)
  await rewriteSection(cms, { by: author, id: section.id, blocks: [saying(first, 'Enda nyere.')] })

  const rev = conflict?.rev ?? null
  await expect(
    settleConflict(await cms.as(author), {
      correction,
      block: first.id,
      rev,
      choice: 'taken',
      now,
    }),
  ).rejects.toMatchObject({ code: 'conflict-stale' })
})

test('what somebody has put right in the working copy by hand is no conflict', async () => {
  const { author, reviewer, report, section, edition: base, first } = await inWork(cms, 'first')
  const right = saying(first, 'Volden øker i nord.')
  await publishCorrection(cms, {
    ...{ edition: base.id, by: author, reviewer, block: first, after: [right] },
  })
  await rewriteSection(cms, { by: author, id: section.id, blocks: [right] })

  expect(await reportConflicts(await cms.as(author), report)).toEqual([])
})

function textsOf({ sections }: ReturnType<typeof contentOf>) {
  return sections.flatMap(({ blocks }) => blocks)
}

async function eventsOf(report: string) {
  const { docs } = await cms.payload.find({
    collection: 'events',
    where: { report: { equals: report } },
    sort: 'sequence',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

import { beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import type { Submission, User, Waiver } from '@payload-types'
import { idOf } from '@/cms/id-of'
import { checkSubmission } from '@/workflow/check-submission'
import { liftWaiver } from '@/workflow/lift-waiver'
import { publish } from '@/workflow/publish'
import { verify } from '@/workflow/verify'
import { waive } from '@/workflow/waive'
import { useCms } from '../support/cms'
import { approveSubmission, submitReport } from '../support/edition'
import { MARKER } from '../support/marker-rules'
import { refusalOf } from '../support/refusal'
import { rest } from '../support/rest'
import { storedSubmission } from '../support/submission-states'
import { createReport, paragraph, rewriteSection } from '../support/working-copy'

vi.mock('@/domain/checks/rules', () => import('../support/marker-rules'))

const Given = z.object({ waiver: z.object({ id: z.string() }) })
const Findings = z.object({
  findings: z.array(
    z.object({ fingerprint: z.string(), message: z.string(), waiver: z.unknown() }),
  ),
})

const cms = useCms()
const now = new Date('2022-10-01T09:30:00Z')
let author: User
let reviewer: User

beforeAll(async () => {
  author = await cms.person('researcher')
  reviewer = await cms.person('reviewer')
})

/** A report with a passage that the marker rule blocks. */
async function blocked() {
  const { report, section } = await createReport(cms, { by: author })
  const passage = paragraph(`Volden er ${MARKER}.`)
  await rewriteSection(cms, { by: author, id: section.id, blocks: [passage] })
  return { report: report.id, section: section.id, passage }
}

/** Waives the finding of the marker rule in a submission. */
async function waiveMarker(submission: Submission, by: User): Promise<Waiver> {
  const req = await cms.as(by)
  const { findings } = await checkSubmission(req, { submission, now })
  const fingerprint = findings.find(({ rule }) => rule === 'R01')?.fingerprint ?? ''
  const { id, report } = submission
  const asked = { report: idOf(report), submission: id, fingerprint }
  return waive(req, { ...asked, rule: 'R01', reason: 'Kilden er vurdert.', now })
}

test('a blocking finding does not keep a report from being submitted, but from being approved, and is named', async () => {
  const { report, passage } = await blocked()
  const submission = await submitReport(cms, { report, author })

  const refusal = await refusalOf(approveSubmission(cms, { submission: submission.id, reviewer }))

  expect(submission.findings).toMatchObject({ findings: [{ rule: 'R01' }, { rule: 'R02' }] })
  expect(refusal.code).toBe('approval-blocked')
  expect(refusal.problems).toEqual([
    { code: 'section-empty', values: { title: MARKER }, at: passage.id },
  ])
})

test('a waived finding does not block, in the next submission neither; it does when its passage has changed', async () => {
  const { report, section, passage } = await blocked()
  const first = await submitReport(cms, { report, author })
  await waiveMarker(first, reviewer)
  const more = [passage, paragraph('Nytt avsnitt.')]
  await rewriteSection(cms, { by: author, id: section, blocks: more })
  const second = await submitReport(cms, { report, author })
  const approved = await approveSubmission(cms, { submission: second.id, reviewer })

  await rewriteSection(cms, { by: author, id: section, blocks: [paragraph(`Annet ${MARKER}.`)] })
  const third = await submitReport(cms, { report, author })
  const refusal = await refusalOf(approveSubmission(cms, { submission: third.id, reviewer }))

  expect(approved.state).toBe('approved')
  expect(refusal.problems).toMatchObject([{ code: 'section-empty' }])
})

test('waiving what is waived answers with the waiver that holds', async () => {
  const submission = await submitReport(cms, { report: (await blocked()).report, author })
  const first = await waiveMarker(submission, reviewer)
  const second = await waiveMarker(submission, await cms.person('reviewer'))

  expect(second.id).toBe(first.id)
})

test('who wrote any of it gives no waivers in it', async () => {
  const writer = await cms.person('researcher', 'reviewer')
  const { report, section, passage } = await blocked()
  const blocks = [passage, paragraph('Tillegg.')]
  await rewriteSection(cms, { by: writer, id: section, blocks })
  const submission = await submitReport(cms, { report, author })

  const refusal = await refusalOf(waiveMarker(submission, writer))

  expect(refusal.code).toBe('own-work')
  expect(refusal.problems).toEqual([{ code: 'four-eyes-wrote', values: { title: 'Innledning' } }])
})

test('a waiver does not count any longer when the one who gave it has written in the text since', async () => {
  const writer = await cms.person('reviewer')
  const { report, section, passage } = await blocked()
  await waiveMarker(await submitReport(cms, { report, author }), writer)
  const blocks = [passage, paragraph('Tillegg.')]
  await rewriteSection(cms, { by: writer, id: section, blocks })
  const submission = await submitReport(cms, { report, author })

  const refusal = await refusalOf(approveSubmission(cms, { submission: submission.id, reviewer }))

  expect(refusal.problems).toMatchObject([{ code: 'section-empty' }])
})

test('a waiver that is lifted after the approval keeps the submission from being published', async () => {
  const submission = await submitReport(cms, { report: (await blocked()).report, author })
  const { id } = await waiveMarker(submission, reviewer)
  await approveSubmission(cms, { submission: submission.id, reviewer })
  const req = await cms.as(reviewer)
  await liftWaiver(req, { waiver: id, now })

  const chosen = { submission: submission.id, changeNote: 'Ny.', now }
  const refusal = await refusalOf(publish(req, chosen))

  expect(refusal.code).toBe('publication-blocked')
  expect(refusal.problems).toMatchObject([{ code: 'section-empty' }])
  expect(await refusalOf(liftWaiver(req, { waiver: id, now }))).toMatchObject({
    code: 'already-lifted',
  })
})

test.each([
  ['a finding that is not there', { rule: 'R01', fingerprint: 'x' }, 'finding-missing'],
  ['a rule that can’t be waived', { rule: 'R46', fingerprint: 'x' }, 'rule-not-waivable'],
  ['a rule that nobody knows', { rule: 'R99', fingerprint: 'x' }, 'rule-unknown'],
  ['a reason that says nothing', { rule: 'R01', reason: ' ok ' }, 'waiver-reason-short'],
  ['half a letter', { rule: 'R01', reason: 'Vurdert av oss \ud800' }, 'json-invalid'],
])('%s is not waived', async (_, asked, code) => {
  const { report } = await blocked()
  const body = { fingerprint: 'x', reason: 'Kilden er vurdert.', ...asked }

  const path = `/api/reports/${report}/waive`
  const answer = await rest(cms, path, { method: 'POST', body, as: reviewer })

  expect(answer.status).toBe(code === 'json-invalid' ? 400 : 409)
  expect(answer.json).toMatchObject({ errors: [{ code }] })
})

test('a finding of the working copy is read with its sentence and waived, and lifted, through REST', async () => {
  const { report } = await blocked()
  const post = { method: 'POST', as: reviewer }
  const read = async () => {
    const { text } = await rest(cms, `/api/reports/${report}/findings`, { as: reviewer })
    return Findings.parse(JSON.parse(text))
  }
  const [found] = (await read()).findings
  const body = { rule: 'R01', fingerprint: found?.fingerprint, reason: 'Kilden er vurdert.' }

  const given = await rest(cms, `/api/reports/${report}/waive`, { ...post, body })
  const [waived] = (await read()).findings
  const { waiver } = Given.parse(given.json)
  const lifted = await rest(cms, `/api/waivers/${waiver.id}/lift`, post)
  const [again] = (await read()).findings

  expect(found?.message).toContain(MARKER)
  expect(waived?.waiver).toMatchObject({ reason: 'Kilden er vurdert.', by: reviewer.name })
  expect(lifted.status).toBe(200)
  expect(again?.waiver).toBeNull()
})

test('what changed more than a correction may is not published as one, unless that finding is waived; without a choice the comparison decides', async () => {
  const { report, section } = await createReport(cms, { by: author })
  const req = await cms.as(reviewer)
  const next = async () => {
    const { id } = await submitReport(cms, { report: report.id, author })
    await approveSubmission(cms, { submission: id, reviewer })
    return id
  }
  const first = await publish(req, { submission: await next(), changeNote: 'Ny.', now })
  await rewriteSection(cms, { by: author, id: section.id, blocks: [paragraph('Alt er nytt.')] })
  const minor = { submission: await next(), change: 'minor', changeNote: 'Rettet.', now } as const

  const refusal = await refusalOf(publish(req, minor))
  const submission = await storedSubmission(cms, minor.submission)
  const publication = { change: 'minor', changeNote: 'Rettet.' } as const
  const { findings } = await checkSubmission(req, { submission, publication, now })
  const { fingerprint = '' } = findings.find(({ rule }) => rule === 'R43') ?? {}
  const asked = { report: report.id, submission: submission.id, rule: 'R43', fingerprint } as const
  await waive(req, { ...asked, reason: 'Bare ordvalget er nytt.', now })
  const second = await publish(req, minor)
  await rewriteSection(cms, { by: author, id: section.id, blocks: [paragraph('Nytt igjen.')] })
  const third = await publish(req, { submission: await next(), changeNote: 'Ny.', now })

  expect(refusal.problems).toMatchObject([{ code: 'change-unknown' }])
  expect([first, second, third].map(({ number }) => number)).toEqual(['1.0', '1.1', '2.0'])
  expect((await verify(await cms.as(null))).broken).toEqual([])
})

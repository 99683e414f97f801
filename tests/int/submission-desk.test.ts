import { expect, test } from 'vitest'
import { z } from 'zod'
import type { User } from '@payload-types'
import { requestChanges } from '@/workflow/request-changes'
import { useCms } from '../support/cms'
import { publishReport, submitReport } from '../support/edition'
import { rest } from '../support/rest'
import { createReport, paragraph, rewriteSection } from '../support/working-copy'

const cms = useCms()

const Comparison = z.object({ summary: z.object({ words: z.object({ added: z.number() }) }) })
const Course = z.object({
  submission: z.object({ id: z.string(), sequence: z.number(), submittedBy: z.string() }),
  status: z.object({
    state: z.string(),
    blockers: z.object({ approve: z.array(z.object({ code: z.string(), message: z.string() })) }),
  }),
  findings: z.array(z.object({ rule: z.string(), message: z.string() })),
  rules: z.array(z.object({ number: z.string(), title: z.string() })),
  checklist: z.array(z.object({ code: z.string(), question: z.string(), answer: z.null() })),
  people: z.array(z.object({ id: z.string(), reviews: z.boolean(), wrote: z.array(z.string()) })),
})
const Desk = z.object({
  text: z.object({
    content: z.object({ report: z.object({ title: z.string() }) }),
    views: z.object({
      edition: z.object({ number: z.string(), comparison: Comparison }).nullable(),
      look: z.object({ sequence: z.number(), comparison: Comparison }).nullable(),
    }),
    shares: z.array(z.object({ statements: z.number(), supported: z.number() })),
    next: z.object({
      change: z.string(),
      reasons: z.array(z.object({ message: z.string() })),
      notes: z.object({ major: z.string(), minor: z.string().nullable() }),
    }),
  }),
  course: Course,
})

test('a reviewer gets all that a decision rests on in one answer', async () => {
  const { author, reviewer, submission } = await submitted()
  const desk = await deskOf(submission, reviewer)

  expect(desk.course.submission).toMatchObject({
    id: submission,
    sequence: 1,
    submittedBy: author.id,
  })
  expect(desk.course.status.state).toBe('submitted')
  expect(desk.text.content.report.title).toBe('Sikkerhetssituasjonen')
  expect(desk.text.views).toEqual({ edition: null, look: null })
  expect(desk.text.shares).toEqual([expect.objectContaining({ statements: 1, supported: 1 })])
  expect(desk.course.checklist.length).toBeGreaterThan(8)
  expect(desk.text.next).toMatchObject({ change: 'major', notes: { minor: null } })
  const person = desk.course.people.find(({ id }) => id === author.id)
  expect(person?.reviews).toBe(false)
  expect(person?.wrote).toContain('Innledning')
})

test('whatever keeps it from being approved is a sentence in the asker’s language', async () => {
  const { reviewer, submission } = await submitted()
  const desk = await deskOf(submission, reviewer, 'en')

  expect(desk.course.status.blockers.approve.map(({ code }) => code)).toContain('checklist-missing')
  expect(desk.course.rules).toContainEqual(
    expect.objectContaining({ number: 'R45', title: 'Checklist' }),
  )
  expect(desk.course.findings.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('checklist'),
  )
})

test('a text is held against the edition before it, and that decides what it may be published as', async () => {
  const { author, reviewer, report, section, source } = await written()
  await publishReport(cms, { report, author, reviewer })
  await rewriteSection(cms, {
    by: author,
    id: section,
    blocks: [paragraph('Volden øker.', source), paragraph('Alt er annerledes nå.', source)],
  })
  const { id } = await submitReport(cms, { report, author })
  const desk = await deskOf(id, reviewer)

  expect(desk.text.views.edition?.number).toBe('1.0')
  expect(desk.text.views.edition?.comparison.summary.words.added).toBeGreaterThan(0)
  expect(desk.text.views.look).toBeNull()
  expect(desk.text.next.change).toBe('major')
  expect(desk.text.next.reasons).not.toEqual([])
})

test('after a new submission, whoever looked at the last one is shown only what changed since', async () => {
  const { author, reviewer, report, section, source, submission } = await submitted()
  await rest(cms, `/api/submissions/${submission}/look`, { method: 'POST', as: reviewer })
  await requestChanges(await cms.as(reviewer), {
    ...{ submission, comment: 'Mer om 2022.' },
    now: new Date('2022-10-02T09:30:00Z'),
  })
  await rewriteSection(cms, {
    by: author,
    id: section,
    blocks: [paragraph('Volden øker.', source), paragraph('To nye ord.', source)],
  })
  const { id } = await submitReport(cms, { report, author })

  const own = await deskOf(id, reviewer)
  const other = await deskOf(id, await cms.person('reviewer'))

  expect(own.text.views.look?.sequence).toBe(1)
  expect(other.text.views.look).toBeNull()
})

test('a researcher sees the desk, and nothing that only reviewers may know', async () => {
  const { author, submission } = await submitted()
  const answer = await rest(cms, `/api/submissions/${submission}/desk`, { as: author })

  expect(answer.json).toMatchObject({ course: { invitations: [] } })
  const { status } = Desk.parse(answer.json).course
  expect(status.blockers.approve).toEqual([expect.objectContaining({ code: 'step-not-allowed' })])
})

test('what changes during a review can be asked for without the text', async () => {
  const { reviewer, submission } = await submitted()
  const { json } = await rest(cms, `/api/submissions/${submission}/desk-course`, { as: reviewer })

  expect(Course.parse(json)).toEqual((await deskOf(submission, reviewer)).course)
})

test('nobody reads a desk without signing in', async () => {
  const { submission } = await submitted()

  expect((await rest(cms, `/api/submissions/${submission}/desk`)).status).toBe(401)
})

test('a submission that is not there has no desk', async () => {
  const reviewer = await cms.person('reviewer')
  const { json } = await rest(cms, '/api/submissions/no-such-thing/desk', { as: reviewer })

  expect(json).toMatchObject({ errors: [{ code: 'document-missing' }] })
})

async function written() {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const { report, section, source } = await createReport(cms, { by: author })
  return { author, reviewer, report: report.id, section: section.id, source: source.id }
}

async function submitted() {
  const made = await written()
  const { id: submission } = await submitReport(cms, made)
  return { ...made, submission }
}

async function deskOf(submission: string, as: User, language: 'nb' | 'en' = 'nb') {
  const { json } = await rest(cms, `/api/submissions/${submission}/desk`, { as, language })
  return Desk.parse(json)
}

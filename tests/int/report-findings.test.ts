import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { User } from '@payload-types'
import { requestChanges } from '@/workflow/request-changes'
import { useCms } from '../support/cms'
import { submitReport } from '../support/edition'
import { rest } from '../support/rest'
import { createReport, paragraph, rewriteSection } from '../support/working-copy'

const cms = useCms()
let author: User
let reviewer: User

beforeAll(async () => {
  author = await cms.person('researcher')
  reviewer = await cms.person('reviewer')
})

const Finding = z.object({
  rule: z.string(),
  message: z.string(),
  fingerprint: z.string(),
  place: z.object({ block: z.string().nullable() }),
  waiver: z.object({ by: z.string(), reason: z.string() }).nullable().optional(),
})
const Findings = z.object({
  findings: z.array(Finding),
  rules: z.array(z.object({ number: z.string(), title: z.string(), explanation: z.string() })),
  waiveBlockers: z.array(z.object({ code: z.string(), message: z.string() })),
})
const Since = z.object({
  since: z
    .object({
      submission: z.object({ state: z.string(), sequence: z.number() }),
      decisions: z.array(z.object({ by: z.string(), comment: z.string().nullable() })),
      blocking: z.array(Finding.pick({ rule: true, message: true })),
      changes: z.record(z.string(), z.number()),
    })
    .nullable(),
})

/** A report with one section that says something of the world and cites nothing. */
async function uncited() {
  const made = await createReport(cms, { by: author })
  const block = paragraph('Ifølge FN ble 1 204 personer drept i 2021.')
  await rewriteSection(cms, { by: author, id: made.section.id, blocks: [block] })
  return { report: made.report.id, section: made.section.id, block: block.id }
}

async function findingsOf(report: string, as: User, language: 'nb' | 'en' = 'nb') {
  const { json } = await rest(cms, `/api/reports/${report}/findings`, { as, language })
  return Findings.parse(json)
}

async function sinceOf(report: string) {
  const { json } = await rest(cms, `/api/reports/${report}/since-submitted`, { as: author })
  return Since.parse(json).since
}

describe('the findings of a working copy', () => {
  test.each([
    ['nb', 'Påstand uten kilde'],
    ['en', 'Statement without a source'],
  ] as const)('are told in %s, with what the rule asks', async (language, title) => {
    const { report, block } = await uncited()
    const { findings, rules } = await findingsOf(report, author, language)

    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'R01',
        place: expect.objectContaining({ block }) as unknown,
      }),
    )
    expect(rules).toContainEqual(expect.objectContaining({ number: 'R01', title }))
  })

  test('are not told to anyone who is not signed in', async () => {
    const { report } = await uncited()

    for (const path of ['findings', 'since-submitted'])
      expect((await rest(cms, `/api/reports/${report}/${path}`)).status).toBe(401)
  })

  test('of a report that is not there are refused as not there', async () => {
    for (const path of ['findings', 'since-submitted'])
      expect((await rest(cms, `/api/reports/borte/${path}`, { as: author })).status).toBe(404)
  })

  test('have the waiver with its giver’s name, until the passage is written anew', async () => {
    const { report, section } = await uncited()
    const before = await findingsOf(report, reviewer)
    const found = before.findings.find(({ rule }) => rule === 'R01')
    const body = { rule: 'R01', fingerprint: found?.fingerprint, reason: 'Står i innledningen.' }
    await rest(cms, `/api/reports/${report}/waive`, { method: 'POST', body, as: reviewer })
    const waived = await findingsOf(report, author)

    expect(waived.findings.find(({ rule }) => rule === 'R01')?.waiver).toMatchObject({
      by: reviewer.name,
      reason: 'Står i innledningen.',
    })

    const blocks = [paragraph('Ifølge FN ble 1 300 personer drept i 2021.')]
    await rewriteSection(cms, { by: author, id: section, blocks })
    const after = await findingsOf(report, author)

    expect(after.findings.find(({ rule }) => rule === 'R01')?.waiver).toBeNull()
  })

  test('say who may not let them pass: authors by their role, reviewers what they wrote', async () => {
    const { report, section } = await uncited()
    const both = await cms.person('researcher', 'reviewer')
    await rewriteSection(cms, { by: both, id: section, blocks: [paragraph('Volden økte i 2021.')] })
    const codes = async (as: User) =>
      (await findingsOf(report, as)).waiveBlockers.map(({ code }) => code)

    expect(await codes(author)).toEqual(['step-not-allowed'])
    expect(await codes(both)).toContain('own-work')
    expect(await codes(reviewer)).toEqual([])
  })
})

describe('what a review asked for', () => {
  test('is nothing before the first submission', async () => {
    const { report } = await uncited()

    expect(await sinceOf(report)).toBeNull()
  })

  test('is the reviewer’s words, what prevented approval, and the sections that are not as submitted', async () => {
    const { report, section } = await uncited()
    const { id } = await submitReport(cms, { report, author })
    await requestChanges(await cms.as(reviewer), {
      submission: id,
      comment: 'Vis til kilden.',
      now: new Date(),
    })

    expect(await sinceOf(report)).toMatchObject({
      submission: { state: 'changes-requested', sequence: 1 },
      decisions: [{ by: reviewer.name, comment: 'Vis til kilden.' }],
      blocking: expect.arrayContaining([expect.objectContaining({ rule: 'R01' })]) as unknown,
      changes: {},
    })

    await rewriteSection(cms, { by: author, id: section, blocks: [paragraph('Alt er nytt.')] })

    expect((await sinceOf(report))?.changes).toEqual({ [section]: 2 })
  })
})

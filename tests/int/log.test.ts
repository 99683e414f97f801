import { expect, test } from 'vitest'
import { z } from 'zod'
import { comment } from '@/workflow/comments/comment'
import { logQuery } from '@/workflow/log/log-query'
import { readLog, type LogPage } from '@/workflow/log/read-log'
import { verify } from '@/workflow/verify'
import { useCms } from '../support/cms'
import { publishReport } from '../support/edition'
import { rest } from '../support/rest'
import { createReport, paragraph, rewriteSection } from '../support/working-copy'

const cms = useCms()

async function writtenReport() {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const made = await createReport(cms, { by: author })
  return { ...made, author, reviewer }
}

async function logOf(report: string, query = ''): Promise<LogPage> {
  const req = await cms.as(await cms.person('researcher'))
  return readLog(req, logQuery(new URLSearchParams(query), report))
}

test('the log has saves and steps in one, newest first, each by whom and of what', async () => {
  const { report, section, author, reviewer } = await writtenReport()
  await rewriteSection(cms, {
    by: author,
    id: section.id,
    blocks: section.body ? [paragraph('Nytt.')] : [],
  })
  await comment(await cms.as(reviewer), {
    ...{ report: report.id, submission: null, section: null, block: null, quote: '' },
    ...{ text: 'Hvor er kilden?', mentions: [], now: new Date() },
  })

  const { entries, people } = await logOf(report.id)

  expect(entries.map(({ act, by, document }) => [act, by, document?.title ?? null])).toEqual([
    ['commented', reviewer.id, null],
    ['saved', author.id, 'Innledning'],
    ['created', author.id, 'Sikkerhetssituasjonen'],
    ['created', null, 'Om responser'],
    ['created', author.id, 'Innledning'],
  ])
  expect(people).toContainEqual({ id: author.id, name: author.name })
})

test('a part, a person and a period of the log can be asked for alone', async () => {
  const { report, author, reviewer } = await writtenReport()
  await publishReport(cms, { report: report.id, author, reviewer })
  const actsIn = async (query: string) => {
    const { entries } = await logOf(report.id, query)
    return [...new Set(entries.map(({ act }) => act))]
  }

  expect(await actsIn('part=publication')).toEqual(['published'])
  expect(await actsIn('part=text')).toEqual(['created'])
  expect(await actsIn(`person=${author.id}&part=review`)).toEqual(['submitted'])
  // The steps of the test were taken in October 2022.
  const october = 'from=2022-10-01T00:00:00.000Z&to=2022-10-02T00:00:00.000Z'
  expect((await actsIn(october)).toSorted()).toEqual([
    'approved',
    'checked',
    'published',
    'submitted',
  ])
})

test('the pages of the log make up the whole, though much of it happened at the same moment', async () => {
  const { report, section, author, reviewer } = await writtenReport()
  await publishReport(cms, { report: report.id, author, reviewer })
  const now = new Date()
  for (let i = 0; i < 110; i++)
    await comment(await cms.as(reviewer), {
      ...{ report: report.id, submission: null, section: section.id, block: null, quote: '' },
      ...{ text: `Merknad ${i}`, mentions: [], now },
    })

  const first = await logOf(report.id)
  const second = await logOf(report.id, `after=${first.next ?? ''}`)
  const keys = [...first.entries, ...second.entries].map(({ key }) => key)

  expect(first.entries).toHaveLength(100)
  expect(second.next).toBeNull()
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.filter((key) => key.startsWith('events/'))).toHaveLength(110 + 13)
}, 60_000)

test('the log of all reports names the report of a section that was saved', async () => {
  const { report, section, author } = await writtenReport()

  const { entries, reports } = await readLog(
    await cms.as(author),
    logQuery(new URLSearchParams(`person=${author.id}`), null),
  )

  const saved = entries.find(({ document }) => document?.id === section.id)
  expect(saved?.report).toBe(report.id)
  expect(reports).toContainEqual({ id: report.id, title: report.title })
})

test('the check of one report’s log finds what was touched in it, and nothing of other reports', async () => {
  const touched = await writtenReport()
  const whole = await writtenReport()
  for (const one of [touched, whole])
    await publishReport(cms, { report: one.report.id, author: one.author, reviewer: one.reviewer })
  const req = await cms.as(touched.author)
  const { docs } = await cms.payload.find({
    collection: 'events',
    where: { and: [{ report: { equals: touched.report.id } }, { type: { equals: 'submitted' } }] },
    depth: 0,
    overrideAccess: true,
  })
  await cms.payload.db.updateOne({
    collection: 'events',
    id: docs[0]?.id ?? '',
    data: { at: '2020-01-01T00:00:00.000Z' },
    req,
  })

  expect(await verify(req, { report: whole.report.id })).toMatchObject({
    ...{ events: 13, editions: 1, submissions: 1 },
    broken: [],
  })
  const { broken } = await verify(req, { report: touched.report.id })
  expect(broken.map(({ field }) => field)).toContain('at')
})

test.each(['/api/reports/log', '/api/reports/x/log', '/api/reports/x/log-check'])(
  '%s is for people of the house',
  async (path) => {
    expect(await rest(cms, path)).toMatchObject({ status: 401 })
  },
)

const Refused = z.object({ errors: z.tuple([z.object({ code: z.string() })]) })

test.each([
  ['?after=nonsense', 'log-cursor-invalid'],
  ['?after=2022-10-01T09:30:00.000Z~users~1', 'log-cursor-invalid'],
  ['?part=constructor', 'log-query-invalid'],
  ['?from=yesterday', 'log-query-invalid'],
  ['?person[$ne]=x&person={"$ne":1}', 'log-query-invalid'],
])('a log that can’t be asked for like %s is refused', async (query, code) => {
  const as = await cms.person('researcher')

  const { json } = await rest(cms, `/api/reports/log${query}`, { as })

  expect(Refused.parse(json).errors[0].code).toBe(code)
})

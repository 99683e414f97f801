import { beforeAll, expect, test, vi } from 'vitest'
import type { Edition, User } from '@payload-types'
import { editionResponse } from '@/app/(site)/edition-response'
import { getEdition } from '@/published/get-edition'
import { listEditions } from '@/published/list-editions'
import { listNewest } from '@/published/list-newest'
import { verify } from '@/workflow/verify'
import { useCms } from '../support/cms'
import { publishReport } from '../support/edition'
import { rest } from '../support/rest'
import { createReport, paragraph, rewriteSection } from '../support/working-copy'

// The site's own CMS is that of its environment; here it is the test's.
vi.mock('@/app/(site)/site', () => ({
  siteContext: () => ({
    stylesheet: '/site.css',
    demonstration: false,
    origin: 'http://localhost:3000',
  }),
}))

const cms = useCms()
let author: User
let reviewer: User
let first: Edition
let second: Edition

beforeAll(async () => {
  author = await cms.person('researcher')
  reviewer = await cms.person('reviewer')
  const { report, section } = await createReport(cms, { by: author, slug: 'mali' })
  first = await publishReport(cms, { report: report.id, author, reviewer })
  await rewriteSection(cms, { by: author, id: section.id, blocks: [paragraph('Nytt.')] })
  second = await publishReport(cms, { report: report.id, author, reviewer })
})

function act(
  name: 'withdraw' | 'restore',
  { id }: Edition,
  as: User | null,
  reason = 'Tabell 1 er feil.',
) {
  return rest(cms, `/api/editions/${id}/${name}`, { method: 'POST', body: { reason }, as })
}

async function page(): Promise<{ etag: string | null; html: string }> {
  const published = await getEdition(cms.payload, { slug: 'mali' })
  if (!published) throw new Error('The report has no edition')
  const request = new Request('http://localhost:3000/r/mali')
  const response = await editionResponse(request, { payload: cms.payload, published })
  return { etag: response.headers.get('ETag'), html: await response.text() }
}

test('a withdrawn edition stays where it is, says so everywhere readers meet it, and can be restored', async () => {
  const before = await page()
  const withdrawn = await act('withdraw', second, reviewer)
  const during = await page()
  const listed = await listEditions(cms.payload, 'mali')
  const [newest] = await listNewest(cms.payload)
  const restored = await act('restore', second, reviewer, 'Tabell 1 er kontrollert.')
  const after = await page()

  expect([withdrawn.status, restored.status]).toEqual([200, 200])
  expect(during.html).toContain('Trukket tilbake')
  expect(during.html).toContain('Tabell 1 er feil.')
  expect(during.html).toContain('Nytt.')
  expect(listed.map(({ number, withdrawn: now }) => [number, now?.reason])).toEqual([
    ['2.0', 'Tabell 1 er feil.'],
    ['1.0', undefined],
  ])
  expect(newest?.withdrawn?.reason).toBe('Tabell 1 er feil.')
  expect(after.html).toBe(before.html)
  expect(new Set([before.etag, during.etag, after.etag]).size).toBe(2)
})

test('whoever may not, and what was done already, is refused with its reason', async () => {
  const codes = async (name: 'withdraw' | 'restore', as: User | null, reason?: string) =>
    JSON.parse((await act(name, first, as, reason)).text) as unknown

  expect(await codes('withdraw', null)).toMatchObject({ errors: [{ code: 'sign-in-first' }] })
  expect(await codes('withdraw', author)).toMatchObject({ errors: [{ code: 'step-not-allowed' }] })
  expect(await codes('restore', author)).toMatchObject({ errors: [{ code: 'step-not-allowed' }] })
  expect(await codes('restore', reviewer)).toMatchObject({ errors: [{ code: 'not-withdrawn' }] })
  expect(await codes('withdraw', reviewer, ' ')).toMatchObject({
    errors: [{ code: 'withdrawal-reason-missing' }],
  })
  await act('withdraw', first, reviewer)
  expect(await codes('withdraw', reviewer)).toMatchObject({
    errors: [{ code: 'already-withdrawn' }],
  })
})

test('ten that withdraw at once make one withdrawal', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => act('withdraw', second, reviewer)),
  )

  expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(1)
  expect((await verify(await cms.as(null))).broken).toEqual([])
})

test('a withdrawal that was touched or removed in the database is named', async () => {
  const { docs } = await cms.payload.find({
    collection: 'withdrawals',
    where: { edition: { equals: first.id } },
    depth: 0,
    overrideAccess: true,
  })
  const id = docs[0]?.id ?? ''
  const write = (reason: string) =>
    cms.payload.db.updateOne({ collection: 'withdrawals', id, data: { reason } })
  await write('Tabell 1 er fin.')
  const touched = await verify(await cms.as(null))
  await write('Tabell 1 er feil.')
  await cms.payload.db.deleteOne({ collection: 'withdrawals', where: { id: { equals: id } } })
  const gone = await verify(await cms.as(null))

  expect(touched.broken).toEqual([{ document: `withdrawal ${id}`, field: 'reason' }])
  expect(gone.broken).toEqual([
    { document: expect.stringMatching(/^mali, event \d+$/) as string, field: 'withdrawal' },
  ])
})

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Edition, Report, User } from '@payload-types'
import { restore } from '@/backup/restore'
import { idOf } from '@/cms/id-of'
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@/demo/people'
import { loadDemo } from '@/demo/load-demo'
import { ReportContent } from '@/domain/content/report-content'
import { CRITERIA } from '@/domain/review/checklist'
import { approve } from '@/workflow/approve'
import { comment } from '@/workflow/comments/comment'
import { resolveThread } from '@/workflow/comments/settle-thread'
import { fillChecklist } from '@/workflow/fill-checklist'
import { importReport } from '@/workflow/import-report'
import { publish } from '@/workflow/publish'
import { reportFindings } from '@/workflow/report-findings'
import { submit } from '@/workflow/submit'
import { verify } from '@/workflow/verify'
import { waive } from '@/workflow/waive'
import { backupLines, takeBackup } from '../support/backup-folder'
import { freshDatabaseUrl } from '../support/cms'
import { startCms } from '../support/cms-process'

// SQLite is there whatever the suite runs on, so the run on MongoDB goes from there into it and back.
const JOURNEY =
  process.env.DATABASE === 'mongodb' ? (['sqlite', 'mongodb'] as const) : (['sqlite'] as const)

/** Characters that break lines, quotes or encodings where someone is careless. */
const HOSTILE = 'a\u2028b\u2029c\r\n"\\{}😀\u0301\u200f\ufeff'
const NEW_HEADING = 'Sikkerheten nå'
const CO_AUTHOR = { name: 'Jonas Vik', email: 'medforfatter@example.org' }
const SAID = 'Er denne kilden god nok?'
const REASON = 'Kilden er vurdert et annet sted.'
const now = new Date('2026-02-01T09:00:00Z')

let source: Payload
/** The backup of the source, and of the database that was restored last, from which the next one is. */
let folder: string
let newest: string

beforeAll(async () => {
  source = await startCms(freshDatabaseUrl())
  await loadDemo(source)
  await addWhatIsHardToMove(source)
  await addReview(source)
  folder = await takeBackup(source)
  newest = folder
})
afterAll(() => source.destroy())

test('two backups of one database are the same', async () => {
  expect(backupLines(await takeBackup(source))).toEqual(backupLines(folder))
})

test('a backup has the passwords’ hashes, but no session and no way to reset a password', () => {
  const users = backupLines(folder)['users.jsonl']?.join('')
  expect(users).toMatch(/"hash":/)
  expect(users).not.toMatch(/session|reset/i)
})

test('every collection is in a backup, but those that belong to a running system', () => {
  const all = Object.keys(source.collections)
  expect(all.filter((slug) => !backupLines(folder)[`${slug}.jsonl`]).sort()).toEqual([
    'payload-kv',
    'payload-migrations',
    'presences',
  ])
})

describe.each(JOURNEY)('restored into %s', (kind) => {
  let target: Payload

  beforeAll(async () => {
    target = await startCms(freshDatabaseUrl(kind))
    await restore(await createLocalReq({}, target), newest)
    newest = await takeBackup(target)
  })
  afterAll(() => target.destroy())

  test('every document and every version is the same, down to the byte of a backup of the restored database', () => {
    const lines = backupLines(folder)
    expect(backupLines(newest)).toEqual(lines)
    expect(lines['sections.versions.jsonl']?.length).toBeGreaterThan(40)
    expect(lines['payload-preferences.jsonl']).toHaveLength(2)
  })

  test('lists, groups, dates and strange characters are read as they were', async () => {
    const { derivedFrom, updatedAt } = await hardSource(source)
    expect(await hardSource(target)).toMatchObject({
      note: HOSTILE,
      accessed: '2021-03-04T11:00:00.000Z',
      assessment: { mandate: 'Mandat', assessedOn: '2024-02-29T12:00:00.000Z' },
      derivedFrom,
      updatedAt,
    })
    expect(derivedFrom).toHaveLength(2)
  })

  test('what was said, let pass and approved in a review is there', async () => {
    const asked = { depth: 0, overrideAccess: true, limit: 1 } as const
    const comments = await target.find({ ...asked, collection: 'comments' })
    const waivers = await target.find({ ...asked, collection: 'waivers' })
    const where = { state: { equals: 'published' } } as const
    const published = await target.find({ ...asked, collection: 'submissions', where })

    expect(comments.docs).toMatchObject([{ text: SAID, resolved: { at: now.toISOString() } }])
    expect(waivers.docs).toMatchObject([{ rule: 'R23', reason: REASON }])
    expect(published.docs[0]?.decisions).toMatchObject([{ decision: 'approved' }])
  })

  test('the editions are whole and as many', async () => {
    const found = await verify(await createLocalReq({}, target))
    expect(found).toMatchObject({ editions: 5, submissions: 6, broken: [] })
    expect(await verify(await createLocalReq({}, source))).toEqual(found)
  })

  test('people sign in with the passwords they had, and the next edition goes on from the last', async () => {
    const author = await signIn(target, DEMO_PEOPLE.researcher.email)
    const coAuthor = await signIn(target, CO_AUTHOR.email)
    const reviewer = await signIn(target, DEMO_PEOPLE.reviewer.email)
    const report = await maliReport(target)
    const before = await newestEdition(target, report)

    const { id } = await submit(await as(target, author), { report: report.id, note: null, now })
    for (const criterion of CRITERIA)
      await fillChecklist(await as(target, reviewer), {
        ...{ submission: id, criterion, passed: true, comment: null, now },
      })
    await expect(
      approve(await as(target, coAuthor), { submission: id, comment: null, now }),
    ).rejects.toMatchObject({ problems: [{ values: { title: NEW_HEADING } }] })
    await approve(await as(target, reviewer), { submission: id, comment: null, now })
    const edition = await publish(await as(target, reviewer), {
      submission: id,
      change: 'major',
      changeNote: 'Oppdatert.',
      now,
    })

    expect(edition).toMatchObject({ number: '3.0', previous: before.sealHash })
    expect(yearLetters(edition)).toEqual({ ...yearLetters(edition), ...yearLetters(before) })
    expect(await verify(await createLocalReq({}, target))).toMatchObject({
      editions: 6,
      broken: [],
    })
  })

  test('a text can be imported beside what was restored', async () => {
    const author = await signIn(target, DEMO_PEOPLE.researcher.email)
    const text = 'Innledning\n\nDette er en ny respons om noe annet (ICG 2021).\n'
    const { report } = await importReport(await as(target, author), {
      file: { name: 'ny.txt', bytes: new TextEncoder().encode(text) },
      slug: 'ny-respons',
      language: 'nb',
      title: 'Ny respons',
      replace: false,
      now,
    })
    expect(report.outline).toHaveLength(1)
  })
})

/** A revision by someone else, a source with lists, groups and dates, a preference, a session and a reset. */
async function addWhatIsHardToMove(payload: Payload): Promise<void> {
  const shared = { depth: 0, overrideAccess: true } as const
  const coAuthor = await payload.create({
    ...shared,
    collection: 'users',
    data: { ...CO_AUTHOR, roles: ['researcher', 'reviewer'], password: DEMO_PASSWORD },
  })
  const req = await as(payload, coAuthor)
  const [line] = (await maliReport(payload)).outline ?? []
  const section = { ...shared, collection: 'sections', id: idOf(line?.section ?? ''), req } as const
  const { rev } = await payload.findByID(section)
  await payload.update({ ...section, data: { title: NEW_HEADING, rev } })
  const { docs } = await payload.find({ ...shared, collection: 'sources', limit: 2 })
  await payload.create({
    ...shared,
    collection: 'sources',
    req,
    data: {
      type: 'webpage',
      title: 'Vanskelig',
      note: HOSTILE,
      accessed: '2021-03-04T11:00:00.000Z',
      derivedFrom: docs.map(({ id }) => id),
      assessment: { mandate: 'Mandat', assessedOn: '2024-02-29T12:00:00.000Z' },
    },
  })
  const owner = { relationTo: 'users', value: coAuthor.id } as const
  await payload.create({
    ...shared,
    collection: 'payload-preferences',
    data: { key: 'reports-list', user: owner, value: { columns: ['title', null], sort: {} } },
    req,
  })
  await signIn(payload, CO_AUTHOR.email)
  const data = { email: CO_AUTHOR.email }
  await payload.forgotPassword({ collection: 'users', data, disableEmail: true })
}

/** What was said and let pass in a review: a thread that is resolved, and a waiver. */
async function addReview(payload: Payload): Promise<void> {
  const req = await as(payload, await signIn(payload, DEMO_PEOPLE.reviewer.email))
  const { id: report } = await maliReport(payload)
  const about = { report, submission: null, section: null, block: null, quote: '' }
  const said = await comment(req, { ...about, text: SAID, mentions: [], now })
  await resolveThread(req, { comment: said.id, now })
  const { checks } = await reportFindings(req, { report, now })
  const waivable = checks.findings.find(({ rule }) => rule === 'R23')
  if (!waivable) throw new Error('The demonstration has no finding to let pass')
  const { rule, fingerprint } = waivable
  await waive(req, { report, submission: null, rule, fingerprint, reason: REASON, now })
}

async function signIn(payload: Payload, email: string): Promise<User> {
  const data = { email, password: DEMO_PASSWORD }
  const { user } = await payload.login({ collection: 'users', data, depth: 0 })
  if (!user) throw new Error(`${email} could not sign in`)
  return user
}

function as(payload: Payload, user: User): Promise<PayloadRequest> {
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

const ONE = { depth: 0, limit: 1, overrideAccess: true } as const

async function hardSource(payload: Payload) {
  const where = { title: { equals: 'Vanskelig' } }
  return only(await payload.find({ collection: 'sources', where, ...ONE }))
}

async function maliReport(payload: Payload): Promise<Report> {
  const where = { slug: { equals: 'mali-sikkerhetssituasjonen' } }
  return only(await payload.find({ collection: 'reports', where, ...ONE }))
}

async function newestEdition(payload: Payload, { id }: Report): Promise<Edition> {
  const where = { report: { equals: id } }
  const sort = ['-major', '-minor']
  return only(await payload.find({ collection: 'editions', where, sort, ...ONE }))
}

function only<Doc>({ docs: [doc] }: { docs: Doc[] }): Doc {
  if (!doc) throw new Error('Not found')
  return doc
}

/** Source id → its year letter in an edition, where it has one. */
function yearLetters({ content }: Edition): Record<string, string> {
  const { sources } = ReportContent.parse(JSON.parse(content))
  return Object.fromEntries(
    sources.flatMap(({ id, yearSuffix }) => (yearSuffix ? [[id, yearSuffix]] : [])),
  )
}

import { beforeAll, expect, test } from 'vitest'
import type { Edition, Event } from '@payload-types'
import { idOf } from '@/cms/id-of'
import { CRITERIA } from '@/domain/review/checklist'
import { verify } from '@/workflow/verify'
import { useCms } from '../support/cms'
import { publishReport } from '../support/edition'
import { createReport, paragraph, rewriteSection } from '../support/working-copy'

const cms = useCms()
let first: Edition
let second: Edition
/** Of each of the two: submitted, every point of the checklist, approved, published. */
const EVENTS = 2 * (3 + CRITERIA.length)

beforeAll(async () => {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const { report, section } = await createReport(cms, { by: author, slug: 'mali' })
  first = await publishReport(cms, { report: report.id, author, reviewer })
  await rewriteSection(cms, { by: author, id: section.id, blocks: [paragraph('Nytt.')] })
  second = await publishReport(cms, { report: report.id, author, reviewer })
})

test('untouched editions and submissions are whole', async () => {
  expect(await verify(await cms.as(null))).toEqual({
    editions: 2,
    submissions: 2,
    events: EVENTS,
    broken: [],
  })
})

test.each([
  ['content', (): unknown => first.content.replace('Volden', 'Volder')],
  [
    'sha256',
    (): unknown => `${first.sha256.slice(0, -1)}${first.sha256.endsWith('0') ? '1' : '0'}`,
  ],
  ['changeNote', (): unknown => 'Endret!'],
  ['publishedAt', (): unknown => '2022-10-01T09:30:01.000Z'],
  ['title', (): unknown => 'Sikkerhetssituasjonem'],
  ['slug', (): unknown => 'malj'],
  ['country', (): unknown => 'MR'],
  ['language', (): unknown => 'nn'],
  ['minor', (): unknown => 1],
  ['change', (): unknown => 'minor'],
  ['seal', (): unknown => first.seal.replace('Endret', 'Endred')],
  [
    'sealHash',
    (): unknown => `${first.sealHash.slice(0, -1)}${first.sealHash.endsWith('0') ? '1' : '0'}`,
  ],
] as const)(
  'one byte of an edition’s %s changed in the database is found and named',
  async (field, changed) => {
    await writeDirectly(first.id, { [field]: changed() })

    const { broken } = await verify(await cms.as(null))
    await writeDirectly(first.id, { [field]: first[field] })

    expect(broken).toContainEqual({
      document: expect.stringContaining(first.number) as string,
      field,
    })
  },
)

test.each([
  ['type', 'withdrawn'],
  ['at', '2022-10-01T09:30:01.000Z'],
  ['details', { criterion: 'tables', passed: false }],
  ['sequence', 200],
  ['seal', '{}'],
  ['sealHash', '0'.repeat(64)],
  ['previous', '0'.repeat(64)],
] as const)('an event’s %s changed in the database is found and named', async (field, value) => {
  const event = await eventAt(5)
  await cms.payload.db.updateOne({ collection: 'events', id: event.id, data: { [field]: value } })

  const { broken } = await verify(await cms.as(null))
  const kept = { [field]: event[field] }
  await cms.payload.db.updateOne({ collection: 'events', id: event.id, data: kept })

  const sequence = field === 'sequence' ? 200 : 5
  expect(broken).toContainEqual({ document: `mali, event ${sequence}`, field })
})

test('one letter of a decision’s comment that is not as the log has it is found', async () => {
  const submission = idOf(first.submission)
  const { decisions } = await cms.payload.findByID({
    collection: 'submissions',
    id: submission,
    depth: 0,
    overrideAccess: true,
  })
  const write = (comment: string | null) =>
    cms.payload.db.updateOne({
      collection: 'submissions',
      id: submission,
      data: { decisions: decisions?.map((decision) => ({ ...decision, comment })) },
    })
  await write('x')

  const { broken } = await verify(await cms.as(null))
  await write(null)

  expect(broken).toEqual([{ document: `submission ${submission}`, field: 'decisions' }])
})

test('an event that is gone is named by the one after it, and the last by what it told of', async () => {
  const middle = await eventAt(5)
  const last = await eventAt(EVENTS)
  for (const { id } of [middle, last])
    await cms.payload.db.deleteOne({ collection: 'events', where: { id: { equals: id } } })

  const { broken } = await verify(await cms.as(null))
  for (const event of [middle, last]) {
    const { at, type, actor, report, submission, edition, details } = event
    const { sequence, previous, seal, sealHash } = event
    const told = { at, type, actor, report, submission, edition, details }
    const data = { ...told, sequence, previous, seal, sealHash }
    await cms.payload.db.create({ collection: 'events', data })
  }

  expect(broken).toEqual([
    { document: 'mali, event 6', field: 'previous' },
    { document: 'mali 2.0', field: 'event' },
  ])
  expect((await verify(await cms.as(null))).broken).toEqual([])
})

test('an edition that is gone breaks the chain and is missed by its submission', async () => {
  await cms.payload.db.deleteOne({ collection: 'editions', where: { id: { equals: first.id } } })

  const { broken } = await verify(await cms.as(null))

  expect(broken).toEqual([
    { document: `mali ${second.number}`, field: 'previous' },
    { document: `submission ${idOf(first.submission)}`, field: 'edition' },
    { document: `mali, event ${EVENTS / 2}`, field: 'edition' },
  ])
})

async function eventAt(sequence: number): Promise<Event> {
  const { docs } = await cms.payload.find({
    collection: 'events',
    where: { sequence: { equals: sequence } },
    depth: 0,
    overrideAccess: true,
  })
  if (!docs[0]) throw new Error(`There is no event ${sequence}`)
  return docs[0]
}

/** Changes a stored edition behind the back of access control and hooks. */
async function writeDirectly(id: string, data: Record<string, unknown>): Promise<void> {
  await cms.payload.db.updateOne({ collection: 'editions', id, data })
}

import { beforeAll, expect, test } from 'vitest'
import type { User } from '@payload-types'
import { toLexical } from '@/editor/body/to-lexical'
import { abandonCorrection } from '@/workflow/corrections/abandon-correction'
import { loadCorrection, correctedBlocksOf } from '@/workflow/corrections/load-correction'
import { removeCorrectedBlock } from '@/workflow/corrections/remove-corrected-block'
import { saveCorrectedBlock } from '@/workflow/corrections/save-corrected-block'
import { startCorrection } from '@/workflow/corrections/start-correction'
import { useCms } from '../support/cms'
import {
  cited,
  correct,
  NOW as now,
  publishedReport,
  saying,
  submitCorrected,
  type PublishedReport,
} from '../support/correction'
import { rest } from '../support/rest'
import { paragraph } from '../support/working-copy'

const cms = useCms()
let published: PublishedReport

beforeAll(async () => {
  published = await publishedReport(cms)
})

test('only the newest edition can be corrected', async () => {
  const { author, report } = published
  const { docs } = await cms.payload.find({
    collection: 'editions',
    where: { and: [{ report: { equals: report } }, { number: { equals: '1.0' } }] },
    depth: 0,
    overrideAccess: true,
  })
  const edition = docs[0]?.id ?? ''

  await expect(startCorrection(await cms.as(author), { edition, now })).rejects.toMatchObject({
    code: 'correction-older-edition',
    values: { number: '1.0', newest: '2.0' },
  })
})

test('two who begin at once write in the same correction', async () => {
  const { author, edition } = await publishedReport(cms)
  const begin = async () => startCorrection(await cms.as(author), { edition: edition.id, now })

  const [one, other] = await Promise.all([begin(), begin()])

  expect(one.id).toBe(other.id)
})

test('an edition whose correction waits for review is not corrected a second time', async () => {
  const { author, edition, first } = await publishedReport(cms)
  const { id: correction } = await correct(cms, {
    ...{ edition: edition.id, by: author, block: first, after: [saying(first, 'Volden øker.')] },
  })
  await submitCorrected(cms, { correction, by: author })
  const req = await cms.as(author)

  await expect(startCorrection(req, { edition: edition.id, now })).rejects.toMatchObject({
    code: 'correction-waiting',
  })
  const body = toLexical([first])
  await expect(
    saveCorrectedBlock(req, { correction, rev: 2, block: first.id, body }),
  ).rejects.toMatchObject({ code: 'correction-not-open-submitted' })
  await expect(abandonCorrection(req, correction)).rejects.toMatchObject({
    code: 'correction-not-open-submitted',
  })
})

test('a save on top of a correction that somebody has changed meanwhile is refused', async () => {
  const { correction, first } = await open()
  const body = toLexical([saying(first, 'Volden øker.')])
  const req = await cms.as(published.author)

  await expect(
    saveCorrectedBlock(req, { correction, rev: 0, block: first.id, body }),
  ).rejects.toMatchObject({ code: 'correction-stale' })
  await expect(
    removeCorrectedBlock(req, { correction, rev: 0, block: first.id }),
  ).rejects.toMatchObject({ code: 'correction-stale' })
})

test('a passage that is put back as it was, or taken out of the correction, is not corrected', async () => {
  const { correction, first } = await open()

  const changed = await save({
    correction,
    block: first.id,
    after: [saying(first, 'Volden øker.')],
  })
  expect(correctedBlocksOf(changed)).toHaveLength(1)
  const back = await save({ correction, block: first.id, after: [first] })

  expect(correctedBlocksOf(back)).toEqual([])
  expect(back.contributors).toEqual([])
  await expect(submitCorrected(cms, { correction, by: published.author })).rejects.toMatchObject({
    code: 'correction-empty',
  })
})

test('a passage that is divided keeps its id first, and borrows none from elsewhere in the edition', async () => {
  const { correction, first, second } = await open()
  const after = [saying(first, 'Volden øker.'), second, { ...paragraph('Nytt.'), id: first.id }]

  const saved = await save({ correction, block: first.id, after })

  const [corrected] = correctedBlocksOf(saved)
  const ids = (corrected?.after ?? []).map(({ id }) => id)
  expect(ids[0]).toBe(first.id)
  expect(new Set([...ids, second.id]).size).toBe(4)
})

test('a passage that cites a work that is not in the library cannot be submitted', async () => {
  const { correction, first } = await open()
  const after = [cited(first.id, { text: 'Volden øker.', source: 'nothing' })]
  await save({ correction, block: first.id, after })

  await expect(submitCorrected(cms, { correction, by: published.author })).rejects.toMatchObject({
    code: 'correction-not-ready',
    problems: [{ code: 'source-missing', values: { title: 'Innledning' }, at: first.id }],
  })
  await save({ correction, block: first.id, after: [first] })
})

test.each([
  ['a foreign passage', { block: 'elsewhere' }, 'Avsnittet står ikke i teksten'],
  ['no passage', { block: undefined }, 'Avsnittet står ikke i teksten'],
  ['no revision', { rev: undefined }, 'Lagringen mangler versjonsnummer'],
  ['a node that the model has not', { body: state({ type: 'video', version: 1 }) }, 'video'],
  [
    'a javascript: link',
    {
      body: state({
        type: 'paragraph',
        version: 1,
        children: [
          {
            type: 'link',
            version: 3,
            fields: { linkType: 'custom', url: 'javascript:alert(1)', newTab: false },
            children: [{ type: 'text', version: 1, text: 'x', format: 0 }],
          },
        ],
      }),
    },
    'adresse',
  ],
  ['no state at all', { body: 'text' }, ''],
  [
    'a table',
    { body: state({ type: 'relationship', version: 2, value: 't', relationTo: 'tables' }) },
    'tabell',
  ],
  ['too many passages', { body: many(21) }, 'flere enn 20'],
  ['something more', { more: true }, ''],
])('%s is refused, and nothing is saved', async (_, change, says) => {
  const { correction, rev, first } = await open()
  const body = { rev, block: first.id, body: toLexical([first]), ...change }
  const answer = await rest(cms, `/api/corrections/${correction}/save`, {
    ...{ method: 'POST', as: published.author, body },
  })

  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.status).toBeLessThan(500)
  expect(answer.text.toLowerCase()).toContain(says.toLowerCase())
  expect((await loadCorrection(await cms.as(null), correction)).rev).toBe(rev)
})

test.each(['correct', 'correction'])('readers cannot ask for editions/…/%s', async (name) => {
  const method = name === 'correct' ? 'POST' : 'GET'
  const answer = await rest(cms, `/api/editions/${published.edition.id}/${name}`, { method })

  expect(answer.status).toBe(401)
})

test('reviewers correct nothing, but settle conflicts; what is no conflict cannot be settled', async () => {
  const { correction, rev, first } = await open()
  const as: User = published.reviewer
  const body = { rev, block: first.id, body: toLexical([first]) }
  const post = (path: string, sent: object) => rest(cms, path, { method: 'POST', as, body: sent })

  expect((await post(`/api/corrections/${correction}/save`, body)).status).toBe(403)
  expect((await post(`/api/editions/${published.edition.id}/correct`, {})).status).toBe(403)
  const settle = await post(`/api/corrections/${correction}/settle`, {
    block: first.id,
    choice: 'taken',
  })
  expect(settle.text).toContain('Det er ikke noe å velge mellom her lenger.')
  const unknown = await post(`/api/corrections/${correction}/settle`, { block: 'b', choice: 'x' })
  expect(unknown.text).toContain('Velg om rettelsen skal overta')
})

test('the page of an edition is told what is corrected, by whom, and why nothing can be', async () => {
  const { correction, first } = await open()
  const after = [saying(first, 'Volden øker.')]
  await save({ correction, block: first.id, after })
  const answer = await rest(cms, `/api/editions/${published.edition.id}/correction`, {
    as: published.reviewer,
  })

  expect(answer.json).toMatchObject({
    edition: { number: '2.0' },
    correction: { id: correction, state: 'open', blocks: [{ after, by: [published.author.name] }] },
    blockers: [{ code: 'step-not-allowed' }],
  })
  await save({ correction, block: first.id, after: [first] })
})

/** The correction of the edition that all tests share. */
async function open() {
  const { author, edition, first, second } = published
  const req = await cms.as(author)
  const { id, rev } = await startCorrection(req, { edition: edition.id, now })
  return { correction: id, rev, first, second }
}

async function save({
  correction,
  block,
  after,
}: {
  correction: string
  block: string
  after: Parameters<typeof toLexical>[0]
}) {
  const { rev } = await loadCorrection(await cms.as(null), correction)
  const req = await cms.as(published.author)
  return saveCorrectedBlock(req, { correction, rev, block, body: toLexical(after) })
}

function state(...children: object[]) {
  return { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children } }
}

function many(count: number) {
  return toLexical(Array.from({ length: count }, (_, i) => paragraph(`Avsnitt ${i}.`)))
}

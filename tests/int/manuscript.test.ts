import { beforeAll, describe, expect, test } from 'vitest'
import type { User } from '@payload-types'
import { useCms } from '../support/cms'
import { rest } from '../support/rest'
import { createReport } from '../support/working-copy'

const cms = useCms()
let author: User
let reviewer: User

beforeAll(async () => {
  author = await cms.person('researcher')
  reviewer = await cms.person('reviewer')
})

type Manuscript = {
  copy: { outline: { section: { id: string; title: string } }[]; sources: { id: string }[] }
  status: { revs: Record<string, number>; outline: { section: string; level: number }[] }
}

async function manuscriptOf(report: string): Promise<Manuscript> {
  const { status, json } = await rest(cms, `/api/reports/${report}/manuscript`, { as: author })
  expect(status).toBe(200)
  return json as Manuscript
}

async function add(report: string, body: Record<string, unknown>) {
  return rest(cms, `/api/reports/${report}/sections`, { method: 'POST', body, as: author })
}

describe('a manuscript', () => {
  test('comes whole in one answer, with the revision of everything in it', async () => {
    const { report, section, source } = await createReport(cms, { by: author })
    const { copy, status } = await manuscriptOf(report.id)

    expect(copy.outline.map((line) => line.section.id)).toEqual([section.id])
    expect(copy.sources.map(({ id }) => id)).toEqual([source.id])
    expect(status.revs).toMatchObject({ [report.id]: 1, [section.id]: 1, [source.id]: 1 })
  })

  test('is for people who are signed in', async () => {
    const { report } = await createReport(cms, { by: author })

    for (const path of ['manuscript', 'manuscript-status'])
      expect((await rest(cms, `/api/reports/${report.id}/${path}`)).status).toBe(401)
    expect((await rest(cms, `/api/reports/${report.id}/presence`, { method: 'POST' })).status).toBe(
      401,
    )
  })

  test('of a report that is not there is told of', async () => {
    const { status } = await rest(cms, '/api/reports/borte/manuscript', { as: author })

    expect(status).toBe(404)
  })
})

describe('new sections', () => {
  test('come into the outline where they were asked for, with their text', async () => {
    const { report, section } = await createReport(cms, { by: author })
    const blocks = [
      { type: 'paragraph', id: 'p1', children: [{ type: 'text', text: 'Ny tekst.' }] },
    ]
    const sections = [
      { title: 'Nord', level: 1, blocks },
      { title: 'Kidal', level: 2 },
    ]
    const { status } = await add(report.id, { rev: 1, after: section.id, sections })
    const { copy, status: now } = await manuscriptOf(report.id)

    expect(status).toBe(200)
    expect(now.outline.map(({ level }) => level)).toEqual([1, 1, 2])
    expect(copy.outline.map((line) => line.section.title).slice(1)).toEqual(['Nord', 'Kidal'])
  })

  test('are added once: a second try of the same request is stale, and nothing of it is kept', async () => {
    const { report, section } = await createReport(cms, { by: author })
    const body = { rev: 1, after: section.id, sections: [{ title: 'Nord', level: 1 }] }
    const answers = [await add(report.id, body), await add(report.id, body)]
    const sections = await cms.payload.count({
      collection: 'sections',
      where: { title: { equals: 'Nord' }, createdAt: { greater_than: report.createdAt } },
      overrideAccess: true,
    })
    const { status } = await manuscriptOf(report.id)

    expect(answers.map((answer) => answer.status)).toEqual([200, 409])
    expect(status.outline).toHaveLength(2)
    expect(sections.totalDocs).toBe(1)
  })

  test.each([
    ['no heading', { title: ' ', level: 1 }],
    ['a level that is not there', { title: 'Nord', level: 9 }],
    [
      'a link that runs a program',
      {
        title: 'Nord',
        level: 1,
        blocks: [
          {
            type: 'paragraph',
            id: 'p',
            children: [
              { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'x' }] },
            ],
          },
        ],
      },
    ],
  ])('with %s are refused with a sentence', async (_, section) => {
    const { report } = await createReport(cms, { by: author })
    const { status, text } = await add(report.id, { rev: 1, after: null, sections: [section] })

    expect(status).toBe(409)
    expect(text).toContain('De nye kapitlene kan ikke lagres slik')
  })

  test('are not for reviewers, who write no new ones', async () => {
    const { report } = await createReport(cms, { by: author })
    const body = { rev: 1, after: null, sections: [{ title: 'Nord', level: 1 }] }
    const { status } = await rest(cms, `/api/reports/${report.id}/sections`, {
      method: 'POST',
      body,
      as: reviewer,
    })

    expect(status).toBe(403)
  })
})

describe('who is here', () => {
  const presence = (report: string, as: User, body: Record<string, unknown> = {}) =>
    rest(cms, `/api/reports/${report}/presence`, { method: 'POST', body, as })

  test('is shown to the other, with the section and the newest revisions, until they leave', async () => {
    const { report, section } = await createReport(cms, { by: author })
    await presence(report.id, author, { section: section.id })
    const seen = await presence(report.id, reviewer)

    expect(seen.json).toMatchObject({
      others: [{ id: author.id, section: section.id }],
      rev: 1,
      revs: { [section.id]: { rev: 1, by: author.name } },
    })
    await presence(report.id, author, { leaving: true })
    expect((await presence(report.id, reviewer)).json).toMatchObject({ others: [] })
  })

  test('is noted once a person, however often they tell', async () => {
    const { report } = await createReport(cms, { by: author })
    await Promise.all([1, 2, 3, 4].map(() => presence(report.id, author)))
    const { totalDocs } = await cms.payload.count({
      collection: 'presences',
      where: { report: { equals: report.id } },
      overrideAccess: true,
    })

    expect(totalDocs).toBe(1)
  })

  test('is not told to the person themselves', async () => {
    const { report } = await createReport(cms, { by: author })

    expect((await presence(report.id, author)).json).toMatchObject({ others: [] })
  })
})

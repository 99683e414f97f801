import { expect, test } from 'vitest'
import { toLexical } from '@/editor/body/to-lexical'
import { useCms } from '../support/cms'
import { rest } from '../support/rest'
import { createReport, createSection, paragraph, rewriteSection } from '../support/working-copy'

const cms = useCms()

test('a report without a section cannot be submitted', async () => {
  const author = await cms.person('researcher')
  const { report } = await createReport(cms, { by: author })
  await rest(cms, `/api/reports/${report.id}`, {
    method: 'PATCH',
    body: { outline: [], rev: report.rev },
    as: author,
  })

  const answer = await rest(cms, `/api/reports/${report.id}/submit`, { method: 'POST', as: author })

  expect(answer.status).toBe(409)
  expect(answer.text).toContain('Responsen har ingen kapitler.')
  expect(await countOf('submissions', report.id)).toBe(0)
})

test('a citation of a deleted source keeps the report from being submitted', async () => {
  const author = await cms.person('researcher')
  const { report, source, section } = await createReport(cms, { by: author })
  await cms.payload.db.deleteOne({ collection: 'sources', where: { id: { equals: source.id } } })

  const answer = await rest(cms, `/api/reports/${report.id}/submit`, {
    method: 'POST',
    as: author,
    language: 'en',
  })

  expect(answer.status).toBe(409)
  expect(answer.text).toContain(
    `A citation in “${section.title}” points at a source that has been deleted.`,
  )
})

test('a source that is cited cannot be deleted, and the place is named', async () => {
  const author = await cms.person('researcher')
  const { source } = await createReport(cms, { by: author })

  const answer = await rest(cms, `/api/sources/${source.id}`, { method: 'DELETE', as: author })

  expect(answer.status).toBe(409)
  expect(answer.text).toContain('henvist til i «Innledning»')
})

test.each([
  ['an unknown node', withNode({ type: 'video', version: 1, src: 'x' }), 'video'],
  [
    'a javascript: link',
    withNode({
      type: 'paragraph',
      version: 1,
      children: [
        {
          type: 'link',
          version: 3,
          fields: { linkType: 'custom', url: 'javascript:alert(1)', newTab: false },
          children: [{ type: 'text', version: 1, text: 'her', format: 0 }],
        },
      ],
    }),
    'javascript:alert(1)',
  ],
  ['a 20 MB paste', toLexical([paragraph('x'.repeat(20 * 1024 * 1024))]), 'body-too-large'],
])(
  'a body with %s is refused with a sentence, in both languages, and nothing is written',
  async (_, body, words) => {
    const author = await cms.person('researcher')
    const { id, rev } = await createSection(cms, { by: author, blocks: [paragraph('Før.')] })
    const save = (language: 'nb' | 'en') =>
      rest(cms, `/api/sections/${id}`, {
        method: 'PATCH',
        body: { body, rev },
        as: author,
        language,
      })

    const [norwegian, english] = [await save('nb'), await save('en')]

    expect([norwegian.status, english.status]).toEqual([409, 409])
    expect(norwegian.text).toContain(words)
    expect(english.text).toContain(words)
    expect(english.text).not.toBe(norwegian.text)
    const stored = await cms.payload.findByID({
      collection: 'sections',
      id,
      depth: 0,
      overrideAccess: true,
    })
    expect(stored.rev).toBe(rev)
  },
)

test('an address that another report has is refused', async () => {
  const author = await cms.person('researcher')
  await createReport(cms, { by: author, slug: 'opptatt' })
  const body = { title: 'Ny', slug: 'opptatt', kind: 'respons', language: 'nb' }

  const answer = await rest(cms, '/api/reports', { method: 'POST', body, as: author })

  expect(answer.status).toBe(409)
  expect(answer.text).toContain('Adressen «opptatt» er i bruk')
})

test('a section of one report cannot be put into another', async () => {
  const author = await cms.person('researcher')
  const { section } = await createReport(cms, { by: author })
  const other = await createReport(cms, { by: author })
  const body = { outline: [{ section: section.id, level: '1' }], rev: other.report.rev }

  const answer = await rest(cms, `/api/reports/${other.report.id}`, {
    method: 'PATCH',
    body,
    as: author,
  })

  expect(answer.json).toMatchObject({ errors: [{ code: 'section-elsewhere' }] })
})

test('a block that was copied from one section to another gets an id of its own', async () => {
  const author = await cms.person('researcher')
  const { report, section } = await createReport(cms, { by: author })
  const copied = paragraph('Kopiert.')
  await rewriteSection(cms, { by: author, id: section.id, blocks: [copied] })
  const other = await createSection(cms, { by: author, blocks: [copied], title: 'Kopi' })
  const outline = [
    { section: section.id, level: '1' },
    { section: other.id, level: '1' },
  ]
  const saved = await rest(cms, `/api/reports/${report.id}`, {
    method: 'PATCH',
    body: { outline, rev: report.rev },
    as: author,
  })

  const submit = () => rest(cms, `/api/reports/${report.id}/submit`, { method: 'POST', as: author })

  const refused = await submit()
  await rewriteSection(cms, { by: author, id: other.id, blocks: [copied] })
  const accepted = await submit()

  expect(saved.status).toBe(200)
  expect(refused.text).toContain('Kapittelet «Kopi» har avsnitt som er kopiert')
  expect(accepted.status).toBe(200)
})

function withNode(node: object) {
  return { root: { ...toLexical([]).root, children: [node] } }
}

async function countOf(collection: 'submissions', report: string): Promise<number> {
  const where = { report: { equals: report } }
  return (await cms.payload.count({ collection, where, overrideAccess: true })).totalDocs
}

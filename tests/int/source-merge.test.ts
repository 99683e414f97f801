import { expect, test } from 'vitest'
import type { Source, User } from '@payload-types'
import { loadWorkingCopy } from '@/cms/load-working-copy'
import { sourceUses } from '@/cms/source-uses'
import { newBlockId } from '@/cms/new-block-id'
import type { Footnote, Inline } from '@/domain/content/inline'
import { inlineToLexical, toLexical } from '@/editor/body/to-lexical'
import { useCms } from '../support/cms'
import { rest } from '../support/rest'
import { createReport, createSection, createSource, paragraph } from '../support/working-copy'

const cms = useCms()

function cite(source: string): Extract<Inline, { type: 'citation' }> {
  return { type: 'citation', id: newBlockId(), mode: 'parenthetical', references: [{ source }] }
}

function note(source: string): Footnote {
  return { type: 'footnote', id: newBlockId(), children: [cite(source)] }
}

async function two(by: User): Promise<{ keep: Source; drop: Source }> {
  const keep = await createSource(cms, { by, publisher: null })
  const drop = await createSource(cms, { by, title: 'En annen tittel' })
  return { keep, drop }
}

function merge(
  by: User | null,
  { keep, drop, parts = [] }: { keep: Source; drop: Source; parts?: string[] },
) {
  return rest(cms, '/api/sources/merge', {
    method: 'POST',
    body: { keep: keep.id, drop: drop.id, parts, revs: { keep: keep.rev, drop: drop.rev } },
    as: by,
  })
}

async function citedIn(by: User): Promise<string[]> {
  return [...(await sourceUses(await cms.as(by))).keys()]
}

test('a merge moves every citation: in text, footnotes, captions, header cells, cells, source lines and boilerplate', async () => {
  const author = await cms.person('researcher')
  const { keep, drop } = await two(author)
  const { id } = drop
  const section = await createSection(cms, {
    by: author,
    blocks: [
      paragraph('Volden øker.', id),
      { type: 'paragraph', id: newBlockId(), children: [{ type: 'text', text: 'x' }, note(id)] },
    ],
  })
  const text = (value: string): Inline => ({ type: 'text', text: value })
  const table = await cms.payload.create({
    collection: 'tables',
    data: {
      caption: inlineToLexical([text('Hendelser'), cite(id), note(id)]),
      source: inlineToLexical([cite(id)]),
      columns: [
        { id: 'c1', type: 'text', title: inlineToLexical([text('Hva'), cite(id)]) },
        { id: 'c2', type: 'integer', title: inlineToLexical([text('Tall')]) },
      ],
      rows: [
        {
          id: 'r1',
          cells: {
            c1: { kind: 'text', children: [text('Drept'), cite(id)] },
            c2: { kind: 'number', value: 3, notes: [note(id)] },
          },
        },
      ],
    },
    depth: 0,
    overrideAccess: true,
  })
  const boilerplate = await cms.payload.create({
    collection: 'boilerplates',
    data: { title: 'Om', language: 'nb', body: toLexical([paragraph('Metode.', id)]) },
    depth: 0,
    overrideAccess: true,
  })

  const answer = await merge(author, { keep, drop, parts: ['publisher'] })

  const cited = await citedIn(author)
  const kept = await cms.payload.findByID({
    collection: 'sources',
    id: keep.id,
    depth: 0,
    overrideAccess: true,
  })
  const saved = [
    await cms.payload.findByID({
      collection: 'sections',
      id: section.id,
      depth: 0,
      overrideAccess: true,
    }),
    await cms.payload.findByID({
      collection: 'tables',
      id: table.id,
      depth: 0,
      overrideAccess: true,
    }),
    await cms.payload.findByID({
      collection: 'boilerplates',
      id: boilerplate.id,
      depth: 0,
      overrideAccess: true,
    }),
  ]
  expect(answer).toMatchObject({ status: 200, json: { citations: 9, documents: 3 } })
  expect(cited).toContain(keep.id)
  expect(cited).not.toContain(id)
  expect(kept).toMatchObject({
    title: 'En rapport',
    publisher: 'International Crisis Group',
    rev: 2,
  })
  expect(saved.map(({ rev, lastEditedBy }) => [rev, lastEditedBy])).toEqual([
    [2, author.id],
    [2, author.id],
    [2, author.id],
  ])
  expect(await exists(id)).toBe(false)
})

test('a text that cites neither source is not saved', async () => {
  const author = await cms.person('researcher')
  const { keep, drop } = await two(author)
  const other = await createSource(cms, { by: author })
  const section = await createSection(cms, {
    by: author,
    blocks: [paragraph('Uberørt.', other.id)],
  })

  await merge(author, { keep, drop })

  const { rev } = await cms.payload.findByID({
    collection: 'sections',
    id: section.id,
    depth: 0,
    overrideAccess: true,
  })
  expect(rev).toBe(1)
})

test('merging again moves nothing and is no mistake', async () => {
  const author = await cms.person('researcher')
  const { keep, drop } = await two(author)
  await merge(author, { keep, drop })

  expect(await merge(author, { keep, drop })).toMatchObject({ status: 200, json: { citations: 0 } })
})

test('a source that someone has changed since is not merged', async () => {
  const author = await cms.person('researcher')
  const { keep, drop } = await two(author)
  await rest(cms, `/api/sources/${drop.id}`, {
    method: 'PATCH',
    body: { title: 'Rettet tittel', rev: drop.rev },
    as: author,
  })

  const answer = await merge(author, { keep, drop })

  expect(answer.status).toBe(409)
  expect(answer.text).toContain('Noen har endret en av kildene siden du så dem.')
  expect(await exists(drop.id)).toBe(true)
})

test('when one text can’t be saved, nothing is merged', async () => {
  const author = await cms.person('researcher')
  const { keep, drop } = await two(author)
  const first = await createSection(cms, { by: author, blocks: [paragraph('Først.', drop.id)] })
  const second = await createSection(cms, { by: author, blocks: [paragraph('Sist.', drop.id)] })
  const refuseLast = { ...cms.payload.collections.sections.config.hooks }
  const { hooks } = cms.payload.collections.sections.config
  let saves = 0
  hooks.beforeChange = [
    ...refuseLast.beforeChange,
    ({ data }) => {
      saves += 1
      if (saves === 2) throw new Error('Disk full')
      return data
    },
  ]
  const answer = await merge(author, { keep, drop, parts: ['title'] })
  hooks.beforeChange = refuseLast.beforeChange

  const cited = await citedIn(author)
  expect(answer.status).toBe(500)
  expect([first.rev, second.rev]).toEqual([1, 1])
  expect(cited).toContain(drop.id)
  expect(cited).not.toContain(keep.id)
  expect(await exists(drop.id)).toBe(true)
})

test('a letter that a report keeps for the dropped source goes along', async () => {
  const author = await cms.person('researcher')
  const { report, source: drop } = await createReport(cms, { by: author })
  const keep = await createSource(cms, { by: author })
  await cms.payload.update({
    collection: 'reports',
    id: report.id,
    data: { yearSuffixes: { [drop.id]: 'c' }, rev: report.rev },
    depth: 0,
    overrideAccess: true,
  })

  await merge(author, { keep, drop })

  const { copy } = await loadWorkingCopy(await cms.as(author), {
    report: report.id,
    yearSuffixes: new Map(),
  })
  expect([...copy.yearSuffixes]).toEqual([[keep.id, 'c']])
  expect(copy.sources.map(({ id }) => id)).toEqual([keep.id])
})

test('only who may delete sources may merge them', async () => {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const pair = await two(author)

  expect((await merge(null, pair)).status).toBe(401)
  expect((await merge(reviewer, pair)).status).toBe(403)
})

test('a source is not merged with itself', async () => {
  const author = await cms.person('researcher')
  const { keep } = await two(author)

  expect((await merge(author, { keep, drop: keep })).text).toContain('Velg to forskjellige kilder.')
})

test('deleting a cited source is refused with the places', async () => {
  const author = await cms.person('researcher')
  const { source } = await createReport(cms, { by: author })

  const answer = await rest(cms, `/api/sources/${source.id}`, { method: 'DELETE', as: author })

  expect(answer.status).toBe(409)
  expect(answer.text).toContain('«Innledning» (Sikkerhetssituasjonen)')
})

async function exists(id: string): Promise<boolean> {
  const { totalDocs } = await cms.payload.count({
    collection: 'sources',
    where: { id: { equals: id } },
    overrideAccess: true,
  })
  return totalDocs === 1
}

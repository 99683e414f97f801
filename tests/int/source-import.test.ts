import { expect, test } from 'vitest'
import type { User } from '@payload-types'
import { useCms } from '../support/cms'
import { rest } from '../support/rest'
import { createSource } from '../support/working-copy'

const cms = useCms()

function bibtex(title: string, more = ''): string {
  return `@report{x, author = {{International Crisis Group (ICG)}}, title = {${title}}, institution = {ICG}, date = {2021-05}${more}}`
}

async function send(
  as: User | null,
  fields: Record<string, string | File>,
  language: 'nb' | 'en' = 'nb',
) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return rest(cms, '/api/sources/import', { method: 'POST', form, as, language })
}

async function titled(title: string) {
  const where = { title: { equals: title } }
  const { docs } = await cms.payload.find({
    collection: 'sources',
    where,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

test('a preview tells what would come in and what each source lacks, and writes nothing', async () => {
  const author = await cms.person('researcher')

  const answer = await send(author, {
    text:
      bibtex('Bare vist fram', ', url = {javascript:alert(1)}') + '@online{y, title = {Uten noe}}',
  })

  expect(answer).toMatchObject({
    status: 200,
    json: {
      format: 'bibtex',
      sources: [
        { label: 'ICG 2021', missing: [], remarks: [{ code: 'bibliography-url' }], duplicates: [] },
        { missing: ['authors', 'publisher', 'issued', 'url'] },
      ],
    },
  })
  expect(await titled('Bare vist fram')).toEqual([])
})

test('what was chosen to be created stands in the library, by whoever imported it', async () => {
  const author = await cms.person('researcher')
  const choices = JSON.stringify([{ source: 'new-1', take: 'create', beside: [] }])

  const answer = await send(author, { text: bibtex('Kom inn'), choices })

  expect(answer.status).toBe(200)
  expect(await titled('Kom inn')).toMatchObject([
    { label: 'ICG 2021', issued: '2021-05', lastEditedBy: author.id, incomplete: false },
  ])
})

test('a source that looks like one of the library is shown beside it, and sending it again makes no double', async () => {
  const author = await cms.person('researcher')
  const choices = JSON.stringify([{ source: 'new-1', take: 'create', beside: [] }])
  await send(author, { text: bibtex('Finnes fra før'), choices })

  const again = await send(author, { text: bibtex('Finnes fra før'), choices })
  const preview = await send(author, { text: bibtex('FINNES fra for') })

  expect(again.status).toBe(409)
  expect(again.text).toContain('«ICG 2021» ligner en kilde')
  expect(await titled('Finnes fra før')).toHaveLength(1)
  expect(preview.json).toMatchObject({
    sources: [
      {
        duplicates: [
          { reasons: ['title-and-date', 'name-and-year'], strength: 'likely', label: 'ICG 2021' },
        ],
      },
    ],
  })
})

test('two of one file that look alike are told of the later one', async () => {
  const author = await cms.person('researcher')

  const answer = await send(author, { text: bibtex('To ganger her') + bibtex('To ganger her') })

  expect(answer.json).toMatchObject({
    sources: [{ duplicates: [] }, { duplicates: [{ source: { id: 'new-1' }, rev: null }] }],
  })
})

test('chosen parts of a source that comes in are put into the one of the library', async () => {
  const author = await cms.person('researcher')
  const known = await createSource(cms, {
    by: author,
    title: 'Skal utfylles',
    pages: null,
    url: null,
  })
  const choice = {
    source: 'new-1',
    take: 'merge',
    existing: known.id,
    rev: known.rev,
    parts: ['url', 'pages'],
  }
  const text = bibtex('Skal utfylles', ', url = {https://example.org/a}, pagetotal = {12}')

  const answer = await send(author, { text, choices: JSON.stringify([choice]) })

  expect(answer.json).toEqual({ taken: [{ source: 'new-1', document: known.id, take: 'merge' }] })
  expect(await titled('Skal utfylles')).toMatchObject([
    { url: 'https://example.org/a', pages: '12', issued: '2021', rev: 2 },
  ])
})

test('when one choice is refused, nothing of the file comes in', async () => {
  const author = await cms.person('researcher')
  const choices = JSON.stringify([
    { source: 'new-1', take: 'create', beside: [] },
    { source: 'new-2', take: 'use', existing: '0123456789abcdef01234567' },
  ])

  const answer = await send(author, {
    text: bibtex('Alt eller intet') + bibtex('Nummer to'),
    choices,
  })

  expect(answer.text).toContain('Kilden finnes ikke lenger i biblioteket.')
  expect(await titled('Alt eller intet')).toEqual([])
})

test('a source that nothing is chosen for stops the import', async () => {
  const author = await cms.person('researcher')

  expect((await send(author, { text: bibtex('Uvalgt'), choices: '[]' })).status).toBe(409)
  expect(await titled('Uvalgt')).toEqual([])
})

test('a file in Latin-1 is read with its letters', async () => {
  const author = await cms.person('researcher')
  const bytes = Uint8Array.from(bibtex('Åpne grenser'), (char) => char.charCodeAt(0))

  const answer = await send(author, { file: new File([bytes], 'x.bib') })

  expect(answer.json).toMatchObject({ sources: [{ source: { title: 'Åpne grenser' } }] })
})

test.each([
  [{ text: '@report{a, title = {x' }, 409, 'The text is not valid BibTeX: the error is in line 1.'],
  [{ text: ' ' }, 409, 'Choose a file, or paste a bibliography.'],
  [{ text: bibtex('x'), choices: '{' }, 400, 'not valid JSON'],
])('%j is refused with a sentence', async (fields, status, sentence) => {
  const author = await cms.person('researcher')

  const answer = await send(author, fields, 'en')

  expect(answer.status).toBe(status)
  expect(answer.text).toContain(sentence)
})

test('only who may create sources may import them', async () => {
  const reviewer = await cms.person('reviewer')

  expect((await send(null, { text: bibtex('x') })).status).toBe(401)
  expect((await send(reviewer, { text: bibtex('x') })).status).toBe(403)
})

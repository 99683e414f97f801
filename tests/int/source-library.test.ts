import { expect, test } from 'vitest'
import type { Where } from 'payload'
import type { User } from '@payload-types'
import { useCms } from '../support/cms'
import { rest } from '../support/rest'
import { createReport, createSource } from '../support/working-copy'

const cms = useCms()

const READ = ['duplicates', 'incomplete', 'overview', '0123456789abcdef01234567/uses']

async function read(as: User | null, path: string) {
  return rest(cms, `/api/sources/${path}`, { as })
}

test.each(READ)('%s is for people who are signed in', async (path) => {
  const reviewer = await cms.person('reviewer')

  expect((await read(null, path)).status).toBe(401)
  expect((await read(reviewer, path)).status).toBe(200)
})

test('a source tells where it is used: document, block, words and report', async () => {
  const author = await cms.person('researcher')
  const { report, section, source } = await createReport(cms, { by: author, slug: 'brukt-i' })

  expect((await read(author, `${source.id}/uses`)).json).toMatchObject({
    uses: [
      {
        collection: 'sections',
        document: section.id,
        title: 'Innledning',
        words: 'Volden øker.',
        locators: [],
        isInNote: false,
        reports: [{ id: report.id, slug: 'brukt-i' }],
      },
    ],
  })
})

test('incomplete sources are told with what they lack', async () => {
  const author = await cms.person('researcher')
  const { id } = await createSource(cms, { by: author, title: null, publisher: null })

  const { json } = await read(author, 'incomplete')
  const { sources } = json as { sources: { source: { id: string } }[] }

  expect(sources.find(({ source }) => source.id === id)).toMatchObject({
    missing: ['title', 'publisher'],
    uses: [],
  })
})

test('of a pair of duplicates, the one that is cited more comes first', async () => {
  const author = await cms.person('researcher')
  const url = 'https://example.org/samme'
  await createSource(cms, { by: author, url, accessed: '2022-01-01', title: 'Samme verk' })
  const { source } = await createReport(cms, { by: author })
  await rest(cms, `/api/sources/${source.id}`, {
    method: 'PATCH',
    body: { url, accessed: '2022-01-01', title: 'Samme verk', rev: source.rev },
    as: author,
  })

  const { json } = await read(author, 'duplicates')
  const { pairs } = json as { pairs: { first: { source: { id: string } } }[] }

  expect(pairs.find(({ first }) => first.source.id === source.id)).toMatchObject({
    first: { places: 1 },
    reasons: ['url', 'title-and-date', 'name-and-year'],
    strength: 'likely',
  })
})

test('the list of unused sources follows the texts', async () => {
  const author = await cms.person('researcher')
  const unused = await createSource(cms, { by: author })
  const { source: used } = await createReport(cms, { by: author })

  const where = await unusedFilter(author)
  const { docs } = await cms.payload.find({
    collection: 'sources',
    where,
    limit: 0,
    depth: 0,
    overrideAccess: true,
  })

  expect(docs.map(({ id }) => id)).toContain(unused.id)
  expect(docs.map(({ id }) => id)).not.toContain(used.id)
})

async function unusedFilter(as: User): Promise<Where> {
  const req = await cms.as(as)
  req.query = { uses: 'none' }
  const { baseFilter } = cms.payload.collections.sources.config.admin
  return (await baseFilter?.({ req, limit: 10, page: 1, sort: '' })) ?? {}
}

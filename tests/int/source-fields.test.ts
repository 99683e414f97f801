import { beforeAll, expect, test } from 'vitest'
import type { User } from '@payload-types'
import { toDraftSource } from '@/cms/draft-source'
import { useCms } from '../support/cms'

const cms = useCms()
let author: User

beforeAll(async () => {
  author = await cms.person('researcher')
})

async function save(data: Record<string, unknown>) {
  const req = await cms.as(author)
  return cms.payload.create({
    collection: 'sources',
    data: { type: 'book', title: 'Land og makt', ...data },
    overrideAccess: false,
    req,
  })
}

test('a pasted link to a DOI and a hyphenated ISBN are kept in one form', async () => {
  const source = await save({
    doi: ' https://doi.org/10.1080/19392206.2021.1925035',
    isbn: 'ISBN 978-0-306-40615-7',
  })

  expect(source).toMatchObject({ doi: '10.1080/19392206.2021.1925035', isbn: '9780306406157' })
})

test.each([{ doi: 'africansecurity.com/1' }, { isbn: '978-0-306-40615-8' }])(
  '%j is refused',
  async (fields) => {
    await expect(save(fields)).rejects.toMatchObject({ name: 'ValidationError' })
  },
)

test('what a type does not ask for is not judged, and goes into no content', async () => {
  const news = await save({ type: 'news', isbn: '1' })

  expect(news.isbn).toBe('1')
  expect(toDraftSource(news).isbn).toBeNull()
})

test('an oral source lacks its consent until someone has recorded it', async () => {
  const talk = { type: 'oral', issued: '2022-03-03', place: 'Bamako', title: null }

  expect((await save(talk)).missing).toEqual(['consent', 'authors', 'title'])
  expect((await save({ ...talk, consent: 'anonymous' })).missing).toEqual([])
})

import { expect, test } from 'vitest'
import { useCms } from '../support/cms'
import { rest } from '../support/rest'
import { createSection, paragraph } from '../support/working-copy'
import { toLexical } from '@/editor/body/to-lexical'

const cms = useCms()

test('a stale save is refused with 409 and both texts, and nothing is overwritten', async () => {
  const author = await cms.person('researcher')
  const { id, rev } = await createSection(cms, { by: author, blocks: [paragraph('Første.')] })
  const path = `/api/sections/${id}`
  const mine = toLexical([paragraph('Min tekst.')])
  const theirs = toLexical([paragraph('Deres tekst.')])
  const first = await rest(cms, path, { method: 'PATCH', body: { body: theirs, rev }, as: author })

  const second = await rest(cms, path, { method: 'PATCH', body: { body: mine, rev }, as: author })

  expect(first.status).toBe(200)
  expect(second.status).toBe(409)
  expect(second.json).toMatchObject({ errors: [{ code: 'stale-save' }] })
  expect(second.text).toContain('Min tekst.')
  expect(second.text).toContain('Deres tekst.')
  const stored = await cms.payload.findByID({
    collection: 'sections',
    id,
    depth: 0,
    overrideAccess: true,
  })
  expect(JSON.stringify(stored.body)).toContain('Deres tekst.')
})

test('a save without a revision number is refused', async () => {
  const author = await cms.person('researcher')
  const { id } = await createSection(cms, { by: author, blocks: [paragraph('Første.')] })

  const { status } = await rest(cms, `/api/sections/${id}`, {
    method: 'PATCH',
    body: { title: 'Ny' },
    as: author,
  })

  expect(status).toBe(428)
})

test('of ten parallel saves of one revision, one is written and nine get a sentence', async () => {
  const author = await cms.person('researcher')
  const { id, rev } = await createSection(cms, { by: author, blocks: [paragraph('Første.')] })

  await rest(cms, `/api/sections/${id}`, { as: author })

  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      rest(cms, `/api/sections/${id}`, {
        method: 'PATCH',
        body: { title: `Ny ${i}`, rev },
        as: author,
      }),
    ),
  )

  expect(answers.map(({ status }) => status).toSorted()).toEqual([
    200,
    ...Array.from({ length: 9 }, () => 409),
  ])
})

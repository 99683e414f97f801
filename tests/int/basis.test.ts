import { beforeAll, expect, test } from 'vitest'
import type { User } from '@payload-types'
import type { Block, Paragraph } from '@/domain/content/block'
import type { Footnote } from '@/domain/content/inline'
import type { ReportContent } from '@/domain/content/report-content'
import { toLexical } from '@/editor/body/to-lexical'
import { useCms } from '../support/cms'
import { rest } from '../support/rest'
import { createReport, createSection, rewriteSection } from '../support/working-copy'

const cms = useCms()
let author: User

beforeAll(async () => {
  author = await cms.person('researcher')
})

const OWN = { kind: 'own-assessment' } as const
const words = { type: 'text', text: 'Volden vil trolig øke.' } as const
const note: Footnote = { type: 'footnote', id: 'note', children: [words], basis: OWN }

function statements(section: string): Block[] {
  const paragraph: Paragraph = { type: 'paragraph', id: 'p1', children: [words, note] }
  const items = [{ id: 'i1', children: [words] }]
  return [
    { ...paragraph, keyFinding: true, basis: OWN },
    { type: 'list', id: 'l1', ordered: false, items, basis: { kind: 'summary', section } },
  ]
}

async function submit(report: string) {
  return rest(cms, `/api/reports/${report}/submit`, { method: 'POST', as: author })
}

test('what is said of a statement is saved, and pinned with the text', async () => {
  const { report, section } = await createReport(cms, { by: author })
  await rewriteSection(cms, { by: author, id: section.id, blocks: statements(section.id) })
  const { status } = await submit(report.id)
  const { docs } = await cms.payload.find({
    collection: 'submissions',
    where: { report: { equals: report.id } },
    depth: 0,
    overrideAccess: true,
  })
  const { sections } = JSON.parse(String(docs[0]?.content)) as ReportContent

  expect(status).toBe(200)
  expect(sections[0]?.blocks).toEqual(statements(section.id))
})

test('a summary of a section that is in no report cannot be submitted', async () => {
  const { report, section } = await createReport(cms, { by: author })
  await rewriteSection(cms, { by: author, id: section.id, blocks: statements('borte') })
  const { status, text } = await submit(report.id)

  expect(status).toBe(409)
  expect(text).toContain('merket som en oppsummering av et kapittel som ikke står i responsen')
})

const node = { type: 'paragraph', version: 1, children: [] }
const deep = { kind: { kind: 'own-assessment' } }

test.each([
  ['a basis that is not one', { basis: { kind: 'hearsay' } }, 'hearsay'],
  ['more than a basis', { basis: { ...OWN, by: '<script>' } }, 'own-assessment'],
  ['no words for a basis', { basis: deep }, 'object'],
  [
    'a summary of nothing that can be addressed',
    { basis: { kind: 'summary', section: '../x' } },
    'summary',
  ],
  ['a key finding that is not simply one', { keyFinding: 'ja' }, ''],
])('%s is refused with a sentence in both languages', async (_, state, shown) => {
  const { id, rev } = await createSection(cms, { by: author, blocks: [] })
  const { root } = toLexical([])
  const body = { root: { ...root, children: [{ ...node, $: state }] } }
  const save = (language: 'nb' | 'en') =>
    rest(cms, `/api/sections/${id}`, { method: 'PATCH', body: { body, rev }, as: author, language })
  const answers = [await save('nb'), await save('en')]

  expect(answers.map(({ status }) => status)).toEqual([409, 409])
  for (const { text } of answers) expect(text).toContain(shown)
  expect(answers[0]?.text).toMatch(/Velg grunnlag på nytt|Merk avsnittet på nytt/)
  expect(answers[1]?.text).toMatch(/Choose the basis again|Mark the paragraph again/)
})

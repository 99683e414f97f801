import { expect, test } from 'vitest'
import { sampleContent } from '../../../../tests/support/sample-content'
import { numberContent } from '@/domain/content/number-content'
import { walkSections } from '@/domain/content/walk'
import { countWords } from './count-words'
import { firstNotes } from './first-notes'
import { problemsBySection, problemsOfReport } from './section-problems'
import { searchManuscript } from './search-manuscript'

const content = sampleContent()
const [first] = [...walkSections(content)]

function wording() {
  return {
    sources: new Map(content.sources.map((source) => [source.id, source])),
    numbering: numberContent(content),
    language: 'nb' as const,
    tableName: () => '',
  }
}

function section(text: string) {
  const block = { type: 'paragraph' as const, id: 'p', children: [{ type: 'text' as const, text }] }
  return { id: 's', title: 'Nord', depth: 1, number: '1', blocks: [block] }
}

test('words are counted without what stands between them', () => {
  expect(countWords(section('IS-orienterte grupper – 1 200 i tallet').blocks)).toBe(6)
})

test('a search finds words whatever their capitals and accents, and shows what stands around', () => {
  const hits = searchManuscript([section('Byen Ménaka falt. MENAKA er sentrum.')], {
    query: 'menaka',
    wording: wording(),
  })

  expect(hits.map(({ before, match }) => [before, match])).toEqual([
    ['Byen ', 'Ménaka'],
    ['Byen Ménaka falt. ', 'MENAKA'],
  ])
})

test('one letter is not searched for', () => {
  expect(searchManuscript([section('a a a')], { query: 'a', wording: wording() })).toEqual([])
})

test('a problem belongs to the section of its block; one without a place is the report’s', () => {
  const block = first?.blocks[0]
  const problems = [
    { code: 'source-missing', message: 'Borte.', at: block?.id ?? '' },
    { code: 'country-missing', message: 'Land.', at: 'country' },
  ]

  expect([...problemsBySection(content, problems)]).toEqual([[first?.id, [problems[0]]]])
  expect(problemsOfReport(content, problems)).toEqual([problems[1]])
})

test('footnotes go on counting from section to section, and an empty one begins where the next note will be', () => {
  const note = (id: string) => ({
    type: 'footnote' as const,
    id,
    children: [{ type: 'text' as const, text: id }],
  })
  const part = (id: string, ...notes: string[]) => ({
    id,
    title: id,
    sections: [],
    blocks: notes.map((name) => ({
      type: 'paragraph' as const,
      id: `${id}-${name}`,
      children: [note(name)],
    })),
  })
  const sections = [part('a', 'n1', 'n2'), part('b'), part('c', 'n3'), part('d')]

  expect([...firstNotes({ sections, tables: [], boilerplate: null })]).toEqual([
    ['a', 1],
    ['b', 3],
    ['c', 3],
    ['d', 4],
  ])
})

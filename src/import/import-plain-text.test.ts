import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Block } from '@/domain/content/block'
import { Table } from '@/domain/content/table'
import { importPlainText } from './import-plain-text'
import { countingIds } from './testing/counting-ids'
import { showReport, showSection } from './testing/show-report'

function imported(text: string) {
  return importPlainText(text, { newId: countingIds(), language: 'nb' })
}

const ORDINARY = `Vann i Lavania

Vannet i Lavania kommer fra fjellet, og det meste av det
renner ut i havet uten at noen har brukt det.

Kysten

De fleste byene ligger ved kysten. Der er det lite regn, og
brønnene er dype.

• Alda har tolv brønner
• Bera har ni

Kilden er god (Sunde 2019).
`

test('an ordinary text keeps its paragraphs, headings and bullets', () => {
  expect(showReport(imported(ORDINARY).manuscript)).toEqual([
    '# Vann i Lavania',
    'Vannet i Lavania kommer fra fjellet, og det meste av det renner ut i havet uten at noen har brukt det.',
    '# Kysten',
    'De fleste byene ligger ved kysten. Der er det lite regn, og brønnene er dype.',
    '- Alda har tolv brønner',
    '- Bera har ni',
    'Kilden er god {p:Sunde 2019}.',
  ])
})

test('a text with one line for each paragraph keeps them', () => {
  const text = 'Kysten\nDet regner lite ved kysten.\nBrønnene er dype.\nDe er gamle.'
  expect(showReport(imported(text).manuscript)).toEqual([
    '# Kysten',
    'Det regner lite ved kysten.',
    'Brønnene er dype.',
    'De er gamle.',
  ])
})

test('the numbers of numbered headings give their levels and are no part of the title', () => {
  const { manuscript } = imported('1 Vann\n\nDet regner.\n\n1.1 Kysten\n\nDer regner det lite.')
  expect(manuscript.sections.map(({ title, level }) => [title, level])).toEqual([
    ['Vann', 1],
    ['Kysten', 2],
  ])
})

test('a footnote glued to a heading begins the text under it, and a person is told', () => {
  const { manuscript, needsPerson } = imported('Kysten1\n\nDer regner det lite.\n\n1 Ved havet.')
  expect(showSection(manuscript, 'Kysten')).toEqual([
    '# Kysten',
    '[^Ved havet.]Der regner det lite.',
  ])
  expect(needsPerson.map(({ code }) => code)).toContain('import-note-in-heading')
})

test('a table that cannot be read stays as text, and a person is told', () => {
  const { manuscript, needsPerson } = imported('Vann\n\nDet regner.\n\nTabell 1: Brønner.')
  expect(showReport(manuscript)).toEqual(['# Vann', 'Det regner.', 'Tabell 1: Brønner.'])
  expect(needsPerson).toContainEqual({ where: 'Tabell 1', code: 'import-table-unread', values: {} })
})

test('a source line below a table is the source of the table', () => {
  const text =
    'Tabell 1: Brønner (2021)\n\nOmråde Antall\nAlda 12\nBera 9\nKilde: LVT (2021b).\n\nDet regner lite.'
  expect(showReport(imported(text).manuscript)).toEqual([
    '# Uten overskrift',
    '| Brønner',
    '| period 2021',
    '| source {n:LVT 2021b}',
    'text:Område | integer:Antall',
    'Alda | 12',
    'Bera | 9',
    'Det regner lite.',
  ])
})

test('only the last section can be boilerplate', () => {
  const { manuscript } = imported('Om responsen\n\nDen er kort.\n\nVann\n\nDet regner.')
  expect(manuscript.boilerplate).toBeNull()
})

const line = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  fc.constantFrom(
    'Tabell 1: Brudd (2021). Rød: Mange. Grå: Få.',
    'Alda Bera',
    'Alda 12',
    '1. Først',
  ),
  fc.constantFrom(
    '1 Note',
    '2 Note',
    'Alda1 og',
    'Bera2.',
    '(ICG 2021b; Sunde 2019, s. 3)',
    ' Kysten  ',
  ),
  fc.constantFrom(
    '',
    ' ',
    '\f',
    'de grå-',
    'steinene',
    'Table 2. Wells',
    '• et punkt',
    'Sunde (u.å.) sier:',
  ),
)
const texts = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))

test('whatever text comes in, what goes out fits the document model', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { sections, tables } = imported(text).manuscript
      const blocks = sections.flatMap((section) => section.blocks)
      expect(Block.array().safeParse(blocks).error).toBeUndefined()
      expect(Table.array().safeParse(tables).error).toBeUndefined()
    }),
    { numRuns: 300 },
  )
})

test('the same text gives the same report', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(imported(text)).toEqual(imported(text))
    }),
  )
})

const word = fc.constantFrom('vannet', 'i', 'fjellet', 'renner', 'over', 'kysten', 'er', 'kald')
const sentence = fc
  .array(word, { minLength: 3, maxLength: 12 })
  .map((words) => `Og ${words.join(' ')}.`)

test('paragraphs without traps come through unchanged', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (paragraphs) => {
      expect(showReport(imported(paragraphs.join('\n\n')).manuscript).slice(1)).toEqual(paragraphs)
    }),
  )
})

test.each(['- Alda og', '1 Alda', 'Alda1 og grå-', '(Alda 2021; Bera 2020, s. 3) «Alda'])(
  'ten thousand lines of "%s" are no trouble',
  (row) => {
    expect(() => imported(`${row}\n`.repeat(10_000))).not.toThrow()
  },
)

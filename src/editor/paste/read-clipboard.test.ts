import { expect, test } from 'vitest'
import { REMARK_KINDS } from './remark'
import { remarkSentences } from './paste-messages'
import { readClipboard } from './read-clipboard'
import { tableFromHtml } from './read-table/table-from-html'

function options() {
  let count = 0
  return { newId: () => `id-${(count += 1)}`, language: 'nb' } as const
}

function paste(clipboard: { html?: string; text?: string }) {
  return readClipboard({ html: '', text: '', ...clipboard }, options())
}

test('an empty clipboard gives nothing, and nothing is said', () => {
  expect(paste({})).toEqual({ sections: [], tables: [], remarks: [] })
})

test('plain text without page lines has a paragraph on each line', () => {
  const { sections, remarks } = paste({ text: 'Kort linje\nEn til\n\nTredje' })

  expect(sections[0]?.blocks).toMatchObject([
    { type: 'paragraph', children: [{ text: 'Kort linje' }] },
    { type: 'paragraph', children: [{ text: 'En til' }] },
    { type: 'paragraph', children: [{ text: 'Tredje' }] },
  ])
  expect(remarks).toEqual([])
})

test('bullets and numbers in a row are lists in plain text', () => {
  expect(paste({ text: '• a\n• b\ntekst\n4. c\n5. d' }).sections[0]?.blocks).toMatchObject([
    { type: 'list', ordered: false, items: [{}, {}] },
    { type: 'paragraph' },
    { type: 'list', ordered: true, start: 4, items: [{}, {}] },
  ])
})

test('a date at the beginning of one line makes no list', () => {
  expect(paste({ text: '3. juli kom regnet' }).sections[0]?.blocks).toMatchObject([
    { type: 'paragraph', children: [{ text: '3. juli kom regnet' }] },
  ])
})

test('a footnote in a heading stands in a paragraph below it', () => {
  const { sections, remarks } = paste({
    html: '<h2>Tittel<a id=r href="#n">1</a></h2><p id=n><a href="#r">1</a> Kilde.</p>',
  })

  expect(sections).toMatchObject([
    {
      heading: { level: 2, title: 'Tittel' },
      blocks: [{ type: 'paragraph', children: [{ text: 'Kilde.' }] }],
    },
  ])
  expect(remarks).toEqual([{ kind: 'heading-note', count: 1 }])
})

test('a heading longer than any title is a paragraph', () => {
  expect(paste({ html: `<h1>${'ord '.repeat(100)}</h1>` }).sections).toMatchObject([
    { heading: null, blocks: [{ type: 'paragraph' }] },
  ])
})

test('a table around a table is taken apart, with a remark', () => {
  const { sections, remarks } = paste({
    html: '<table><tr><td>Side<td><table><tr><td>a<td>1</table></table>',
  })

  expect(sections[0]?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'table'])
  expect(remarks[0]).toEqual({ kind: 'table-in-table', count: 1 })
})

test('a figure that reaches over two columns is said once', () => {
  const html = '<table><tr><td>a<td>b<td>c<tr><td>x<td colspan=2>7<tr><td>y<td>1<td>2</table>'

  expect(tableFromHtml(html, options())?.rows[0]?.map(({ kind }) => kind)).toEqual([
    'text',
    'number',
    'empty',
  ])
})

test('digits raised behind a number are not taken for a part of it', () => {
  const html = '<table><tr><td>a<td>b<tr><td>x<td>12<sup>1</sup></table>'

  expect(tableFromHtml(html, options())?.columns[1]?.type).toBe('text')
})

test('the largest table is the one that is previewed', () => {
  const html = '<table><tr><td>a<td>b</table><table><tr><td>c<td>d<tr><td>e<td>f</table>'

  expect(tableFromHtml(html, options())?.rows.length).toBe(1)
  expect(tableFromHtml('<p>ingen tabell</p>', options())).toBeNull()
})

test.each(['nb', 'en'] as const)('every remark is a sentence of its own in %s', (language) => {
  const remarks = REMARK_KINDS.flatMap((kind) => [1, 2].map((count) => ({ kind, count })))
  const sentences = remarkSentences(remarks, language)

  expect(sentences.filter((sentence) => !/^[A-ZÉ2].*\.$/.test(sentence))).toEqual([])
  expect(new Set(sentences).size).toBeGreaterThanOrEqual(REMARK_KINDS.length)
})

test('images are spoken of in both languages', () => {
  const remarks = [{ kind: 'image', count: 2 } as const]

  expect(remarkSentences(remarks, 'nb')).toEqual(['2 bilder ble ikke tatt med.'])
  expect(remarkSentences(remarks, 'en')).toEqual(['2 images were left out.'])
})

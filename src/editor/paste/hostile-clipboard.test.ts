import { expect, test } from 'vitest'
import { readClipboard } from './read-clipboard'

function paste(html: string, text = '') {
  let count = 0
  return readClipboard({ html, text }, { newId: () => `id-${(count += 1)}`, language: 'nb' })
}

/** Far more than any of these takes, and far less than one that is not linear. */
const SECONDS = 6_000

test(
  'five megabytes of nested tables become the plain text of the clipboard',
  { timeout: SECONDS },
  () => {
    const { sections, tables, remarks } = paste(
      '<table><tr><td>'.repeat(333_334),
      'Ord fra tabellen',
    )

    expect(sections).toMatchObject([
      { heading: null, blocks: [{ children: [{ text: 'Ord fra tabellen' }] }] },
    ])
    expect(tables).toEqual([])
    expect(remarks).toEqual([{ kind: 'as-plain-text', count: 1 }])
  },
)

test('where both flavours are too large, one sentence says so', { timeout: SECONDS }, () => {
  const { sections, remarks } = paste('<p>x'.repeat(600_000), 'x'.repeat(2_000_001))

  expect(sections).toEqual([])
  expect(remarks).toEqual([{ kind: 'too-large', count: 1 }])
})

test.each([
  ['nested elements', '<div>'.repeat(390_000)],
  ['nested tables', '<table><tr><td>'.repeat(100_000)],
  ['nested lists', '<ul><li>'.repeat(200_000)],
  ['unclosed formatting', '<p><b id=1><i id=2>'.repeat(100_000)],
  ['text that belongs in front of a table', `<table>${'<b>x</b>'.repeat(240_000)}`],
  ['attributes', `<p ${Array.from({ length: 200_000 }, (_, i) => `a${i}`).join(' ')}>x`],
  ['links within links', '<a href="#a" id="a">'.repeat(90_000)],
  [
    'footnotes with one note',
    `${'<a id=r href=#n>1</a>'.repeat(80_000)}<p id=n><a href=#r>1</a>${'x'.repeat(200_000)}</p>`,
  ],
  [
    'cells that reach far',
    `<table>${'<tr><td colspan=1000 rowspan=65534>x'.repeat(50_000)}</table>`,
  ],
  ['styles', `<p style="${'color:red;'.repeat(190_000)}">x</p>`],
  ['breaks', `<p>${'x<br> '.repeat(300_000)}</p>`],
  ['hidden characters', '\u200B'.repeat(1_900_000)],
  ['tables after tables', '<table><tr><td>1<td>2</table>'.repeat(60_000)],
  ['comments', '<!--'.repeat(490_000)],
])('%s take bounded time', { timeout: SECONDS }, (_, html) => {
  expect(() => paste(html, 'x')).not.toThrow()
})

test.each([
  'javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//x.example',
  'https:x',
  ' javascript:1',
])('a link to %j keeps its words and loses its address', (href) => {
  const { sections, remarks } = paste(`<p><a href="${href}">ord</a></p>`)

  expect(sections[0]?.blocks).toMatchObject([{ children: [{ type: 'text', text: 'ord' }] }])
  expect(remarks).toEqual([{ kind: 'link-address', count: 1 }])
})

test('a Persian word keeps the joiner that it is spelt with', () => {
  expect(JSON.stringify(paste('<p>می\u200Cخواهم x\u200Cy</p>').sections)).toContain(
    'می\u200Cخواهم xy',
  )
})

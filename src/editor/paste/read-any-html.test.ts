import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Block } from '@/domain/content/block'
import { isLinkUrl } from '@/domain/content/identifier'
import { repeatedIds } from '@/domain/content/integrity'
import { Table } from '@/domain/content/table'
import { readClipboard } from './read-clipboard'

const WORD = fc
  .integer({ min: 0, max: 9999 })
  .map((n) => `ord${String.fromCodePoint(97 + (n % 26))}q${n}z`)
const NASTY = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '\u202E',
  '\u200B',
  '\u2066',
  '\u{E0041}',
  '\u00AD',
  '\uD800',
  '\u0007',
  '&nbsp;',
  ' ',
  '\n',
  '<br>',
  '<br><br>',
  '<hr>',
  '<!-- x -->',
  '<![if !supportLists]>',
  '<![endif]>',
  '<o:p>&nbsp;</o:p>',
  '</p>',
  '</td></tr>',
  '<a href="javascript:1">',
  '<a href="https://example.org/\u202Ex">',
  '</a>',
  '<svg><g></svg>',
  '<math></math>',
  '<style>p{}</style>',
  '</b></i>',
)
const TAGS = [
  'p',
  'div',
  'b',
  'i',
  'sup',
  'sub',
  'ul',
  'ol',
  'ol start="3"',
  'ol start="-1"',
  'li',
  'li value="0"',
  'li aria-level="9"',
  'h1',
  'h3',
  'blockquote',
  'table',
  'tr',
  'td',
  'th',
  'td colspan="3"',
  'td rowspan="2"',
  'thead',
  'caption',
  'span lang="fr"',
  'span lang="x-%"',
  'a href="https://example.org/"',
  'a href="data:x"',
  'a id="r" href="#n"',
  'p id="n"',
  'a href="#r"',
  'pre',
  'p class="MsoQuote"',
  'p class="MsoCaption"',
  `p style="mso-list:l0 level2 lfo1"`,
  'font color="red"',
  'b style="font-weight:normal"',
  'u',
]

const { html: HTML } = fc.letrec<{ html: string; element: string }>((tie) => ({
  html: fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: WORD },
        { weight: 2, arbitrary: NASTY },
        { weight: 3, arbitrary: tie('element') },
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(' ')),
  element: fc
    .tuple(fc.constantFrom(...TAGS), tie('html'))
    .map(([tag, inside]) => `<${tag}>${inside}</${tag.split(' ')[0] ?? tag}>`),
}))

function paste(html: string) {
  let count = 0
  return readClipboard({ html, text: '' }, { newId: () => `id-${(count += 1)}`, language: 'nb' })
}

const RUNS = { numRuns: 1500 }

test('whatever is pasted, every block and every table is one that the model knows, each with its own id', () => {
  fc.assert(
    fc.property(HTML, (html) => {
      const { sections, tables } = paste(html)
      const blocks = sections.flatMap((section) => section.blocks)
      const body = {
        sections: [{ id: 'all', title: 'All', blocks, sections: [] }],
        tables,
        boilerplate: null,
        sources: [],
      }

      expect(blocks.map((block) => Block.parse(block))).toEqual(blocks)
      expect(tables.map((table) => Table.parse(table))).toEqual(tables)
      expect(repeatedIds(body)).toEqual([])
    }),
    RUNS,
  )
})

test('whatever is pasted, no invisible character and no dangerous address comes through', () => {
  fc.assert(
    fc.property(HTML, (html) => {
      const all = JSON.stringify(paste(html))
      const urls = [...all.matchAll(/"url":"([^"]*)"/g)].map(([, url = '']) => url)

      expect(all).not.toMatch(/[\u00AD\u200B\uFEFF\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u)
      expect(all.isWellFormed()).toBe(true)
      expect(urls.every(isLinkUrl)).toBe(true)
    }),
    RUNS,
  )
})

test('whatever is pasted, no word of it is lost', () => {
  fc.assert(
    fc.property(HTML, (html) => {
      const { sections, tables } = paste(html)
      const kept = new Set(JSON.stringify([sections, tables]).match(/ord[a-z]q\d+z/g))

      expect(html.match(/ord[a-z]q\d+z/g)?.filter((word) => !kept.has(word)) ?? []).toEqual([])
    }),
    RUNS,
  )
})

test('a link that holds the very place that leads back to it is no note mark, and its words stay', () => {
  const { sections } = paste(
    '<p id="n"><thead><a href="#r"><p><p><a id="r" href="#n">ordaq0z</a></p></p></a></thead></p>',
  )

  expect(JSON.stringify(sections)).toContain('ordaq0z')
})

const RUNNING = fc.array(
  fc.oneof(
    WORD,
    fc.constantFrom(
      '<p>',
      '<b>',
      '</b>',
      '<br>',
      '<i>',
      '</i>',
      '<div>',
      '</div>',
      '<blockquote>',
      '</blockquote>',
      '<ul><li>',
      '</ul>',
    ),
  ),
  { maxLength: 40 },
)

test('the words of text without tables and notes come in their order', () => {
  fc.assert(
    fc.property(RUNNING, (parts) => {
      const html = parts.join(' ')
      const words = JSON.stringify(paste(html).sections).match(/ord[a-z]q\d+z/g) ?? []

      expect([...words]).toEqual(html.match(/ord[a-z]q\d+z/g) ?? [])
    }),
    RUNS,
  )
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Block } from '@/domain/content/block'
import type { Inline } from '@/domain/content/inline'
import { readClipboard, type Pasted } from './read-clipboard'

function paste(name: string): Pasted {
  let count = 0
  const html = readFileSync(`tests/fixtures/clipboard/${name}.html`, 'utf8')
  return readClipboard({ html, text: '' }, { newId: () => `id-${(count += 1)}`, language: 'nb' })
}

function outline({ sections }: Pasted): string[] {
  return sections.flatMap(({ heading, blocks }) => [
    ...(heading ? [`h${heading.level} ${heading.title}`] : []),
    ...blocks.map(show),
  ])
}

function show(block: Block): string {
  switch (block.type) {
    case 'table':
      return 'table'
    case 'list':
      return showList(block)
    case 'paragraph':
    case 'quote':
      return `${block.type === 'quote' ? '> ' : ''}${block.children.map(showInline).join('')}`
  }
}

function showList({ ordered, start = 1, items }: Extract<Block, { type: 'list' }>): string {
  const shown = items.map(
    ({ children, list }) => children.map(showInline).join('') + (list ? ` ${showList(list)}` : ''),
  )
  return `${ordered ? `${start}.` : '*'}[${shown.join('; ')}]`
}

function showInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return showText(inline)
    case 'break':
      return '\n'
    case 'link':
      return `<${inline.url}>(${inline.children.map(showInline).join('')})`
    case 'footnote':
      return `[^${inline.children.map(showInline).join('')}]`
    case 'citation':
    case 'cross-reference':
      return '?'
  }
}

function showText({ text, marks = [], language }: Extract<Inline, { type: 'text' }>): string {
  const look = [...marks, ...(language ? [language] : [])]
  return look.length > 0 ? `{${look.join(' ')}: ${text}}` : text
}

function tables({ tables: all }: Pasted) {
  return all.map(({ caption, rowHeads, columns, rows }) => ({
    caption: caption.map(showInline).join(''),
    rowHeads,
    columns: columns.map(({ title, type }) => `${title.map(showInline).join('')}: ${type}`),
    rows: rows.map(({ cells }) =>
      cells.map((cell) => {
        if (cell.kind === 'number' || cell.kind === 'date') return cell.value
        return cell.kind === 'text' ? cell.children.map(showInline).join('') : cell.kind
      }),
    ),
  }))
}

test('Word keeps headings, marks, links, footnotes, lists, quotes and insertions', () => {
  expect(outline(paste('word'))).toEqual([
    'h1 Vannforsyning',
    'Brønnene i {bold: Sørdalen} tørket ut i 2021, og CO{subscript: 2}-målinger mangler.' +
      '[^Målt av {italic: vannverket} i juli.] Se <https://example.org/vann>(oversikten) og notatet.',
    'Nye pumper kom i mai.',
    '3.[Dype brønner *[Med motor]; Grunne brønner]',
    '> {en: The water came back.}',
    'table',
    'Kartet viser dalen.',
  ])
})

test('a table in Word becomes a table document with the title above it', () => {
  expect(tables(paste('word'))).toEqual([
    {
      caption: 'Brønner i drift',
      rowHeads: true,
      columns: ['Fylke: text', 'Antall: integer', 'Andel: percent'],
      rows: [
        ['Nordheim', 1204, 12.5],
        ['Sørheim', 'empty', 0],
      ],
    },
  ])
})

test('what Word has more of is counted', () => {
  expect(paste('word').remarks).toEqual([
    { kind: 'image', count: 1 },
    { kind: 'comment', count: 1 },
    { kind: 'deletion', count: 1 },
    { kind: 'link-address', count: 1 },
    { kind: 'look', count: 1 },
  ])
})

test('Word on the web has its styles on the words and every item in a list of its own', () => {
  const pasted = paste('word-online')

  expect(outline(pasted)).toEqual([
    'h2 Skoler',
    'Elevene går {bold: to timer} til skolen.',
    '*[Barneskoler *[I byen]; Ungdomsskoler]',
    '> Vi mangler lærere.',
  ])
  expect(pasted.remarks).toEqual([])
})

test('Google Docs has all its marks in styles, and one bold element that is not bold', () => {
  const pasted = paste('google-docs')

  expect(outline(pasted)).toEqual([
    'h2 Helse',
    'Klinikken har {bold: tre leger}{italic:  på deltid}[^Ifølge klinikken selv.]. ' +
      '<https://example.org/helse>(Tallene) er fra 2022.',
    '1.[Feber *[Malaria]; Brudd]',
    'table',
  ])
  expect(tables(pasted)[0]).toMatchObject({
    columns: ['Dato: date', 'Besøk: integer'],
    rows: [
      ['2022-03-03', 14],
      ['2022-03-10', 'not-stated'],
    ],
  })
  expect(pasted.remarks).toEqual([{ kind: 'untitled-table', count: 1 }])
})

test('LibreOffice has numbered headings in lists and its own names for footnotes', () => {
  expect(outline(paste('libreoffice'))).toEqual([
    'h1 Domstoler',
    'Retten i Vestby behandlet førti saker.[^Årsmelding for retten.] {fr: Justice pour tous} står over døren.',
    '> Dommen var klar.',
    '> Ingen anket.',
    '*[Straffesaker *[Tyveri]; Sivile saker]',
    'table',
  ])
})

test('a header over several columns is said in each, and years stay names', () => {
  const pasted = paste('libreoffice')

  expect(tables(pasted)[0]).toMatchObject({
    columns: ['År: text', 'Saker – Nye: integer', 'Saker – Avsluttede: decimal'],
    rows: [
      ['2020', 1240, 12.5],
      ['2021', 1310, 0],
    ],
  })
  expect(pasted.remarks[0]).toEqual({ kind: 'merged-cells', count: 2 })
})

test('a range from Excel keeps empty, zero and the value of a cell that reaches over rows', () => {
  expect(tables(paste('excel'))[0]?.rows).toEqual([
    ['Nord', 12345.5, '2023-02-01'],
    ['Nord', 0, 'empty'],
    ['Sør', -3, '2023-02-28'],
  ])
})

test('lines of a PDF page are sentences again', () => {
  const pasted = paste('pdf-viewer')

  expect(outline(pasted)).toEqual([
    'Grenseovergangen ved Austelv er åpen på hverdager, men lastebiler må søke om tillatelse to dager i forveien. ' +
      'Den som ikke har tillatelse, blir sendt tilbake til byen og må vente.',
    'Ved elven er det ingen kontroll, og folk krysser der med båt hele året uten at noen ser dem.',
  ])
  expect(pasted.remarks).toEqual([{ kind: 'joined-lines', count: 2 }])
})

test('a web page keeps its words, and nothing that runs, hides or leads astray', () => {
  expect(outline(paste('web-page'))).toEqual([
    'h2 Historie',
    'Byen ble grunnlagt i 1890.[^Byarkivet, 1990.] Les mer eller <mailto:post@example.org>(skriv).',
    'Skjult',
    'Venstre spalte.',
    'table',
    'linje en\nlinje to',
  ])
})

test('a web page says what was left out', () => {
  expect(paste('web-page').remarks).toEqual([
    { kind: 'embed', count: 1 },
    { kind: 'form', count: 2 },
    { kind: 'script', count: 2 },
    { kind: 'hidden-text', count: 1 },
    { kind: 'hidden-character', count: 2 },
    { kind: 'link-address', count: 2 },
    { kind: 'untitled-table', count: 1 },
  ])
})

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { compareContents } from '@/domain/compare/compare-contents'
import { ReportContent } from '@/domain/content/report-content'
import { walkBlocks } from '@/domain/content/walk'
import { demoContent } from '../../../tests/support/demo-contents'
import { hostileContent } from '../../../tests/support/hostile-content'
import { sampleContent } from '../../../tests/support/sample-content'
import { ComparisonView } from './comparison-view'
import type { ComparisonProps } from './comparing'

type Given = { before: ReportContent; after: ReportContent } & Partial<
  Pick<ComparisonProps, 'show' | 'aside'>
>

function shown({ before, after, show = 'changes', aside }: Given): string {
  return renderToStaticMarkup(
    <ComparisonView
      before={{ content: before, number: '1.0' }}
      after={{ content: after, number: '2.0' }}
      comparison={compareContents(before, after)}
      show={show}
      aside={aside}
    />,
  )
}

/** The sample report after an edit of it. */
function edited(edit: (content: ReportContent) => void): ReportContent {
  const content = structuredClone(sampleContent())
  edit(content)
  return ReportContent.parse(content)
}

const sampleAfter = (edit: (content: ReportContent) => void) =>
  shown({ before: sampleContent(), after: edited(edit) })

const mali = { before: demoContent('mali', '1.1'), after: demoContent('mali', '2.0') }
const changes = shown(mali)
const all = shown({ ...mali, show: 'all' })

const found = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, match = '']) => match)

test.each([
  ['changes', changes],
  ['all', all],
])('with %s shown, every id is there once and every link within leads somewhere', (_, html) => {
  const ids = found(html, / id="([^"]+)"/g)

  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  expect(found(html, / href="#([^"]+)"/g).filter((id) => !ids.includes(id))).toEqual([])
})

test('changed places are numbered in the order of the page', () => {
  const numbers = found(changes, / id="endring-(\d+)"/g).map(Number)

  expect(numbers).toEqual(numbers.map((_, i) => i + 1))
  expect(numbers.length).toBeGreaterThan(10)
  expect(found(all, / id="endring-(\d+)"/g).map(Number)).toEqual(numbers)
})

test('with all shown every block of the newer version is there by its id', () => {
  const blocks = [...walkBlocks(mali.after)].map(({ block }) => block.id)

  expect(found(all, /data-block="([^"]+)"/g)).toEqual(expect.arrayContaining(blocks))
  expect(found(changes, /data-block="([^"]+)"/g).length).toBeLessThan(blocks.length / 2)
})

test('words that came and went are marked by elements and said in words', () => {
  const html = sampleAfter(({ sections }) => {
    const block = sections[0]?.blocks[1]
    if (block?.type === 'paragraph') block.children[2] = { type: 'text', text: ' i 2022.' }
  })

  expect(html).toContain('<ins><span class="visually-hidden">[lagt til: </span>')
  expect(html).toContain('<del><span class="visually-hidden">[tatt ut: </span>')
  expect(html).toContain('Endret avsnitt')
})

test('what is the same is folded into a line that counts it', () => {
  expect(changes).toContain('<p class="unchanged">Ett avsnitt uten endringer</p>')
  expect(changes).not.toContain('3.1')
  expect(all).not.toContain('uten endringer')
})

test('a finding on an unchanged paragraph brings the paragraph with it', () => {
  const aside = (id: string) => (id === 'b-formaal' ? <p>Mangler kilde</p> : null)
  const html = shown({ before: sampleContent(), after: sampleContent(), aside })

  expect(html).toContain('<div class="compared" data-block="b-formaal">')
  expect(html).toContain('<div class="beside"><p>Mangler kilde</p></div>')
  expect(html).toContain('Denne responsen beskriver')
})

test('a moved paragraph says from where, and is shown once', () => {
  const html = sampleAfter(({ sections }) => {
    const [block] = sections[0]?.blocks.splice(0, 1) ?? []
    if (block) sections[1]?.blocks.push(block)
  })

  expect(html).toContain('Flyttet hit fra 1 Innledning')
  expect(html.match(/Denne responsen beskriver/g)).toHaveLength(1)
})

test('a rewritten paragraph is shown as it was and as it is, with how much was kept', () => {
  const html = shown({ before: demoContent('mali', '2.0'), after: demoContent('mali', null) })

  expect(html).toMatch(/Skrevet om, \d+ % av ordene er beholdt/)
  expect(html).toContain('<p class="side-label">Før</p>')
})

test('a changed cell shows both values, a new row and a new column say that they are new', () => {
  const html = sampleAfter(({ tables }) => {
    const table = tables.find(({ id }) => id === 't-tall')
    const cell = table?.rows[0]?.cells.find(({ kind }) => kind === 'number')
    if (cell?.kind === 'number') cell.value = 4321
    const cells = table?.columns.map(() => ({ kind: 'empty' as const })) ?? []
    table?.rows.push({ id: 'ny-rad', cells })
  })

  expect(html).toContain('<span class="arrow" aria-hidden="true">→</span>')
  expect(html).toContain('4\u00a0321')
  expect(html).toContain('<span class="line-label">ny rad</span>')
  expect(changes).toContain('<span class="line-label">ny kolonne</span>')
})

test('new, gone and mended sources are told apart', () => {
  const html = sampleAfter(({ sources }) => {
    for (const source of sources.slice(0, 1)) source.url = 'https://example.org/flyttet'
  })

  expect(changes).toContain('Ny kilde')
  expect(html).toContain('Endrede opplysninger')
  expect(html).toContain('flyttet')
})

test('two versions that are the same say so', () => {
  const html = shown({ before: sampleContent(), after: sampleContent() })

  expect(html).toContain('Det er ingen forskjell mellom de to versjonene.')
  expect(html).not.toContain('endring-')
})

test('text from authors never becomes markup, on either side', () => {
  const [hostile, sample] = [hostileContent(), sampleContent()]
  const pages = [
    shown({ before: hostile, after: sample, show: 'all' }),
    shown({ before: sample, after: hostile, show: 'all' }),
  ]

  for (const html of pages) {
    expect(found(html, /(&lt;script&gt;)/g).length).toBeGreaterThan(20)
    expect(html).not.toMatch(/<script|<img|onerror="|style="/)
  }
})

test.each([
  ['nn', 'Nytt avsnitt', 'utan endringar'],
  ['en', 'New paragraph', 'unchanged paragraph'],
] as const)('a report in %s is compared in its own language', (language, added, unchanged) => {
  const before = edited(({ report }) => void (report.language = language))
  const after = structuredClone(before)
  after.sections[0]?.blocks.push({
    type: 'paragraph',
    id: 'ny',
    children: [{ type: 'text', text: 'Nytt.' }],
  })
  const html = shown({ before, after })

  expect(html).toContain(added)
  expect(html).toContain(unchanged)
})

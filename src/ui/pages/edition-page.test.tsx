import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Standing } from '@/domain/content/block'
import { ReportContent } from '@/domain/content/report-content'
import { walkBlocks, walkInlines, walkSections } from '@/domain/content/walk'
import { sampleContent } from '../../../tests/support/sample-content'
import { hostileContent } from '../../../tests/support/hostile-content'
import { EditionPage, type EditionPageProps } from './edition-page'

const FIRST = {
  number: '1.0',
  publishedAt: '2022-12-01T09:00:00Z',
  changeNote: null,
  sha256: 'ab'.repeat(32),
  withdrawn: null,
}
const NEWER = { number: '2.0', publishedAt: '2023-02-01T23:30:00Z', withdrawn: null }
const CORRECTED = { number: '1.1', publishedAt: '2022-12-05T09:00:00Z', withdrawn: null }

function page(props: Partial<EditionPageProps> = {}): string {
  return renderToStaticMarkup(
    <EditionPage
      content={sampleContent()}
      edition={FIRST}
      editions={[FIRST]}
      emergency={null}
      canonical="/r/norland-reisedokumenter"
      site={{ stylesheet: '/site.css', demonstration: false, origin: 'https://example.org' }}
      {...props}
    />,
  )
}

function article(html: string): string {
  return /<article.*<\/article>/s.exec(html)?.[0] ?? ''
}

function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, found = '']) => found)
}

const HTML = page()

const idsIn = (html: string) => all(html, / id="([^"]+)"/g)
const fragmentsIn = (html: string) => all(html, / href="#([^"]+)"/g)

test('the sample content is a valid report', () => {
  expect(ReportContent.safeParse(sampleContent()).error).toBeUndefined()
})

test('every id on the page is there once', () => {
  const ids = idsIn(HTML)

  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

test('everything that has an id in the content has it on the page', () => {
  const content = sampleContent()
  const addressed = [
    ...[...walkSections(content)].map(({ id }) => id),
    ...[...walkBlocks(content)].map(({ block }) => block.id),
    ...[...walkInlines(content)].flatMap(({ inline, block }) =>
      'id' in inline ? [inline.id, block] : [block],
    ),
  ]
  const ids = new Set(idsIn(HTML))

  expect(addressed.filter((id) => !ids.has(id))).toEqual([])
})

test('every link within the page leads somewhere', () => {
  const ids = new Set(idsIn(HTML))

  expect(fragmentsIn(HTML).filter((id) => !ids.has(id))).toEqual([])
})

test('every citation leads to its source, and the source leads back to it', () => {
  const citations = [...walkInlines(sampleContent())].flatMap(({ inline }) =>
    inline.type === 'citation' ? inline.id : [],
  )
  const leading = all(HTML, /class="citation" id="([^"]+)"[^>]*>[^<]*<a href="#kilde-/g)
  const backLinks = fragmentsIn(/class="references".*?<\/section>/s.exec(HTML)?.[0] ?? '')

  expect(leading).toHaveLength(citations.length)
  expect(leading).toEqual(expect.arrayContaining(citations))
  expect(backLinks).toEqual(expect.arrayContaining(citations))
})

test('the article is the same, byte by byte, whatever was published later', () => {
  const alone = article(HTML)

  expect(alone.length).toBeGreaterThan(10_000)
  expect(article(page({ editions: [NEWER, CORRECTED, FIRST] }))).toBe(alone)
  expect(article(page({ edition: { ...FIRST, changeNote: 'Ny.' } }))).toBe(alone)
})

test('text from authors and sources never becomes markup', () => {
  const html = page({
    content: hostileContent(),
    edition: { ...FIRST, changeNote: '<script>' },
  })

  expect(all(html, /(&lt;script&gt;)/g).length).toBeGreaterThan(60)
  expect(html).not.toMatch(/<script|<img|onerror="/)
})

test('heading levels never skip one on the way down', () => {
  const levels = all(HTML, /<h([1-6])/g).map(Number)
  const jumps = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)

  expect(levels[0]).toBe(1)
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(Math.max(...levels)).toBe(5)
  expect(jumps).toEqual([])
})

test('notes are numbered through body, caption, header cell and cell', () => {
  const marks = all(
    HTML,
    /<a id="(fn-[^"]+)" href="#note\.\d+" role="doc-noteref" aria-label="Note \d+">\d+</g,
  )

  expect(marks).toEqual(['fn-samtale', 'fn-caption', 'fn-header', 'fn-cell'])
})

test('a note leads back to its mark with words that say so', () => {
  expect(HTML).toContain(
    'href="#fn-cell" role="doc-backlink" aria-label="Tilbake til note 4 i teksten"',
  )
})

test('an edition that is the newest says so', () => {
  expect(HTML).toContain('<strong>Nyeste utgave.</strong>')
})

test('an older edition leads to the newest', () => {
  const html = page({ editions: [NEWER, FIRST] })

  expect(html).toContain('<strong>Eldre utgave.</strong>')
  expect(html).toContain('<a href="/r/norland-reisedokumenter/2.0">Utgave 2.0</a>')
})

test('an edition that was corrected says that it was', () => {
  expect(page({ editions: [CORRECTED, FIRST] })).toContain(
    '<strong>Denne utgaven er rettet.</strong>',
  )
})

const WITHDRAWN = { at: '2023-05-02T22:30:00Z', reason: 'Tallene i tabell 1 er <feil>.' }

test('a withdrawn edition says so above its text, when and why, and its text stays the same', () => {
  const html = page({ edition: { ...FIRST, withdrawn: WITHDRAWN } })
  const [notice = ''] = html.split('<article')

  expect(notice).toContain(
    'Trukket tilbake <time dateTime="2023-05-02T22:30:00Z">3. mai 2023</time>',
  )
  expect(notice).toContain('Begrunnelse: Tallene i tabell 1 er &lt;feil&gt;.')
  expect(notice).not.toContain('✓')
  expect(article(html)).toBe(article(HTML))
})

test('an older edition tells that the newer one is withdrawn', () => {
  const html = page({ editions: [{ ...NEWER, withdrawn: WITHDRAWN }, FIRST] })

  expect(html).toContain('2. februar 2023</time> (trukket tilbake).')
})

test('what nobody has approved yet warns until someone has, whatever the time', () => {
  const emergency = { deadline: '2022-12-02T09:00:00Z', approvedAt: null }

  expect(page({ emergency })).toContain('2. desember 2022 kl. 10.00</time>.')
  expect(page({ emergency: { ...emergency, approvedAt: '2022-12-03T09:00:00Z' } })).toMatch(
    /Den ble godkjent <time [^>]+>3. desember 2022<\/time>/,
  )
  expect(HTML).not.toContain('kvalitetssikret')
})

test.each([
  ['nn', 'Trekt tilbake', '2. desember 2022 kl. 10.00'],
  ['en', 'Withdrawn', '2 December 2022 at 10:00'],
] as const)('the notices are there in %s', (language, withdrawn, deadline) => {
  const content = sampleContent()
  const html = page({
    content: { ...content, report: { ...content.report, language } },
    edition: { ...FIRST, withdrawn: WITHDRAWN },
    emergency: { deadline: '2022-12-02T09:00:00Z', approvedAt: null },
  })

  expect(html).toContain(`<strong>${withdrawn} <time`)
  expect(html).toContain(`${deadline}</time>.`)
})

test('the day of publication is the day in Norway', () => {
  expect(page({ editions: [NEWER, FIRST] })).toContain('2. februar 2023')
})

test('a quotation in one other language carries that language, and its citation the report’s', () => {
  expect(HTML).toContain('<blockquote id="q-office" lang="en"><p>We could see')
  expect(HTML).toContain('<span class="citation" id="c-quote" lang="nb">')
})

test('a quotation in two languages marks the words that are in the other one', () => {
  expect(HTML).toContain(
    '<blockquote id="q-mixed"><p>Kontoret kalte det selv <span lang="en">paper people</span>',
  )
})

test('a table that is placed again is referred to, not repeated', () => {
  expect(HTML).toContain('id="p-tall-igjen">Se <a href="#tabell-1">tabell 1</a>.')
})

test('one can cite the edition by its permanent address and its hash', () => {
  const html = article(HTML)

  expect(html).toContain('https://example.org/r/norland-reisedokumenter/1.0')
  expect(html).toContain(FIRST.sha256)
})

test('the page has no script and no inline style', () => {
  expect(HTML).not.toMatch(/<script|style="/)
})

test('a report in English has an English page', () => {
  const content = sampleContent()
  const html = page({ content: { ...content, report: { ...content.report, language: 'en' } } })

  expect(html).toMatch(/^<html lang="en"/)
  expect(html).toContain('Holm and Ås (2021)')
  expect(html).toContain('12,340')
})

const OWN = { basis: { kind: 'own-assessment' } } as const satisfies Standing
const KNOWN = { basis: { kind: 'common-knowledge' } } as const satisfies Standing

/** The sample report with every paragraph and list, or every footnote, standing so. */
function standing(type: 'paragraph' | 'list' | 'footnote', said: Standing): string {
  const json = JSON.stringify(sampleContent(), (_, value: unknown) =>
    typeof value === 'object' && value && 'type' in value && value.type === type
      ? { ...value, ...said }
      : value,
  )
  return page({ content: ReportContent.parse(JSON.parse(json)) })
}

test.each(['paragraph', 'list', 'footnote'] as const)(
  'an own assessment is shown as one before its words: every %s',
  (type) => {
    const labels = all(standing(type, OWN), /<span class="standing">([^<]*)<\/span>/g)
    expect(new Set(labels)).toEqual(new Set(['Egen vurdering: ']))
  },
)

test('a key finding is shown as one, in the same breath as that it is an own assessment', () => {
  const html = standing('paragraph', { ...OWN, keyFinding: true })
  expect(html).toContain(
    '<span class="standing">Nøkkelfunn, egen vurdering: </span>Denne responsen',
  )
})

test('that something is commonly known is not shown', () => {
  expect(standing('paragraph', KNOWN)).toBe(HTML)
})

test('a summary leads to the section that has its sources', () => {
  const summary = { kind: 'summary', section: 'sec-dokumenter' } as const
  const html = standing('list', { basis: summary })
  expect(html).toContain('<a href="#sec-dokumenter">Kilder i kapittel\u00a02</a>')
})

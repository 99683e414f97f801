import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleContent } from '../../../tests/support/sample-content'
import { aSource } from '../../../tests/support/source'
import { ErrorPage } from './error-page'
import { FrontPage, type ReportSummary } from './front-page'
import { HistoryPage } from './history-page'
import { NotFoundPage } from './not-found-page'
import { SourcePage } from './source-page'

const { report } = sampleContent()
const site = { stylesheet: '/site.css', demonstration: true, origin: 'https://example.org' }
const publishedAt = '2022-12-01T09:00:00Z'

const EDITION = { publishedAt, changeNote: null, sha256: 'cd'.repeat(32), withdrawn: null }
const SUMMARY: ReportSummary = { ...report, number: '1.0', publishedAt, withdrawn: null }
const ENGLISH: ReportSummary = {
  ...SUMMARY,
  slug: 'courts',
  title: 'Courts',
  language: 'en',
  country: { code: 'XA', name: 'Aland' },
}

const render = (page: ReactElement) => renderToStaticMarkup(page)

const PAGES = {
  front: <FrontPage reports={[SUMMARY]} language="nb" site={site} />,
  history: <HistoryPage report={report} editions={[]} site={site} />,
  source: <SourcePage source={aSource()} citedIn={[]} language="nb" site={site} />,
  'not found': <NotFoundPage address="/x" language="nb" site={site} />,
  error: <ErrorPage language="nb" site={site} />,
}

test.each(Object.entries(PAGES))('the %s page is a whole document with one heading', (_, page) => {
  const html = render(page)

  expect(html).toMatch(/^<html lang="nb" data-color-scheme="auto"><head>.*<title>.+<\/title>/)
  expect(html.match(/<h1/g)).toHaveLength(1)
  expect(html).toContain('<a class="skip-link" href="#innhold">')
})

test.each(Object.entries(PAGES))(
  'the %s page of a demonstration says that it is one',
  (_, page) => {
    expect(render(page)).toContain('Demonstrasjon: innholdet er laget for å vise systemet')
  },
)

test('a site in earnest says nothing of a demonstration', () => {
  const page = <ErrorPage language="nb" site={{ ...site, demonstration: false }} />

  expect(render(page)).not.toContain('Demonstrasjon')
})

test('the front page gathers reports by country in the order of the alphabet', () => {
  const html = render(<FrontPage reports={[SUMMARY, ENGLISH]} language="nb" site={site} />)

  expect([...html.matchAll(/<dt>(\w+)<\/dt>/g)].map(([, name]) => name)).toEqual([
    'Aland',
    'Norland',
  ])
})

test('a title in another language than the page is marked as such', () => {
  const html = render(<FrontPage reports={[SUMMARY, ENGLISH]} language="nb" site={site} />)

  expect(html).toContain('<h2 lang="en"><a href="/r/courts">Courts</a></h2>')
})

test('a front page without reports says that there are none', () => {
  expect(render(<FrontPage reports={[]} language="en" site={site} />)).toContain(
    'No reports have been published yet.',
  )
})

test('the history tells what each edition changed and where its content is', () => {
  const html = render(
    <HistoryPage
      report={report}
      editions={[
        { ...EDITION, number: '1.1', changeNote: 'Årstallet er rettet.' },
        { ...EDITION, number: '1.0', sha256: 'ab'.repeat(32) },
      ]}
      site={site}
    />,
  )

  expect(html).toContain('Rettelse</p><p>Årstallet er rettet.</p>')
  expect(html).toContain('Første utgave')
  expect(html).toContain('href="/r/norland-reisedokumenter/1.0.json"')
  expect(html).toContain(`<code title="${'ab'.repeat(32)}">abababababab…</code>`)
})

test('front page and history say of a withdrawn edition when it was withdrawn and why', () => {
  const withdrawn = { at: '2023-05-03T09:00:00Z', reason: 'Tabell 1 er feil.' }
  const front = render(
    <FrontPage reports={[{ ...SUMMARY, withdrawn }]} language="en" site={site} />,
  )
  const history = render(
    <HistoryPage
      report={report}
      editions={[{ ...EDITION, number: '1.0', withdrawn }]}
      site={site}
    />,
  )

  expect(front).toMatch(/Withdrawn <time [^>]+>3 May 2023<\/time>/)
  expect(front).toContain('<span lang="nb">Tabell 1 er feil.</span>')
  expect(history).toMatch(/Trukket tilbake <time [^>]+>3. mai 2023<\/time>/)
  expect(history).toContain('Tabell 1 er feil.')
})

test('a source leads to every block that cites it, in the edition that does', () => {
  const place = { block: 'b1', section: 'Innledning', text: 'Kontrollen <ble> lagt om' }
  const citing = { slug: 'x', title: 'X', number: '2.0', publishedAt, places: [place] }
  const html = render(
    <SourcePage source={aSource()} citedIn={[citing]} language="nb" site={site} />,
  )

  expect(html).toContain(
    '<a href="/r/x/2.0#b1">Innledning</a><q>Kontrollen &lt;ble&gt; lagt om</q>',
  )
})

test('a page that does not exist leads to the report that does', () => {
  const html = render(
    <NotFoundPage address="/r/x/9.0" report={{ ...report }} language="nb" site={site} />,
  )

  expect(html).toContain('<code class="address">/r/x/9.0</code>')
  expect(html).toContain('<a href="/r/norland-reisedokumenter" lang="nb">')
})

test('a page without an address of its own stays out of search engines', () => {
  expect(render(PAGES.error)).toContain('<meta name="robots" content="noindex"/>')
  expect(render(PAGES.front)).toContain('<link rel="canonical" href="https://example.org/"/>')
})

import { locatorText } from '../../citation/locator-text'
import type { Citation, Locator, Reference } from '../../content/inline'
import type { Mending, RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { readContent, type Reading } from '../reading/read-content'
import { sourceName } from '../reading/source-name'
import { locatedPages, pagesOf, type PageSpan } from './page-numbers'
import { withReference } from './with-reference'

/** R05: a page that is named can be found in the source, and is written as pages are. */
export const impossibleLocator: Rule = {
  number: 'R05',
  severity: 'warns',
  waivable: true,
  title: { nb: 'Sidetall som ikke stemmer', en: 'Page that cannot be right' },
  explanation: {
    nb: 'Et sidetall skal ligge innenfor kildens sider og skrives som «3» eller «3–6».',
    en: 'A page must lie within the pages of the source and be written as “3” or “3–6”.',
  },
  check: ({ content }) => {
    const reading = readContent(content)
    return reading.blocks.flatMap(({ lines, notes }) =>
      [...lines, ...notes].flatMap(({ citations, place }) =>
        citations.flatMap((citation) =>
          citation.references.flatMap((reference, index) =>
            findings(citation, { reference, index, reading }).map((one) => ({ ...one, place })),
          ),
        ),
      ),
    )
  },
}

type Cited = { reference: Reference; index: number; reading: Reading }

function findings(citation: Citation, cited: Cited): Omit<RuleFinding, 'place'>[] {
  const { locator, source: id } = cited.reference
  if (locator?.label !== 'page') return []
  const { language, sources } = cited.reading
  const found = {
    outcome: 'discrepancy',
    passage: locatorText(locator, { language, type: undefined }),
    values: { page: locator.value, source: sourceName(id, cited.reading) },
  } as const
  const written = normalised(locator)
  if (locatedPages(locator.value) === null || written !== locator.value) {
    const mending = rewrite(citation, { ...cited, written })
    return [{ ...found, code: 'check-page-malformed', mending }]
  }
  if (isInside(locator.value, pagesOf(sources.get(id)?.pages ?? null))) return []
  return [{ ...found, code: 'check-page-outside', mending: { kind: 'edit-source', source: id } }]
}

function isInside(value: string, pages: PageSpan | null): boolean {
  const spans = locatedPages(value) ?? []
  return pages === null || spans.every(({ from, to }) => pages.from <= from && to <= pages.to)
}

/** A page without the label that the citation gives it anyway, and with a dash between pages. */
function normalised({ value }: Locator): string {
  return value
    .replace(/^(?:s|p|pp|side|sider|page|pages)\.?\s{0,3}(?=\d)/i, '')
    .replace(/(\d)\s{0,3}[-—]\s{0,3}(?=\d)/g, '$1–')
}

function rewrite(
  citation: Citation,
  { reference, index, written }: Cited & { written: string },
): Mending | null {
  if (locatedPages(written) === null) return null
  const locator = { label: 'page', value: written } as const
  return withReference(citation, { index, reference: { ...reference, locator } })
}

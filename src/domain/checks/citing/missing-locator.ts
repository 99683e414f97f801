import type { Reference } from '../../content/inline'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { readContent, type Passage, type Reading } from '../reading/read-content'
import { sourceName } from '../reading/source-name'
import { tellsFigure } from './claims'
import { lengthOf, pagesOf } from './page-numbers'
import { readQuotations } from './quotations'

/** A reader finds a passage in a work of this many pages without being told where. */
const SHORT_WORK = 5

/** R04: a quotation says where it stands in the source, and so does a figure from a long one. */
export const missingLocator: Rule = {
  number: 'R04',
  severity: 'warns',
  waivable: true,
  title: { nb: 'Sidetall mangler', en: 'Page missing' },
  explanation: {
    nb: 'Et sitat skal si hvor i kilden det står. Et tall skal også gjøre det når kilden er på mer enn fem sider.',
    en: 'A quotation must say where in the source it stands. So must a figure when the source has more than five pages.',
  },
  check: ({ content }) => {
    const reading = readContent(content)
    return [...quotationFindings(reading), ...figureFindings(reading)]
  },
}

function quotationFindings(reading: Reading): RuleFinding[] {
  return readQuotations(reading).flatMap(({ words, citations, passage }) => {
    const references = citations.flatMap((citation) => citation.references)
    // One place is enough: a quotation comes from one of the works that are cited with it.
    if (references.some(({ locator }) => locator !== undefined)) return []
    return references.slice(0, 1).map((reference) => ({
      ...about(reference, reading),
      severity: isLong(reference, reading) ? ('blocks' as const) : ('warns' as const),
      place: passage.place,
      passage: words,
      code: 'check-quotation-unlocated' as const,
    }))
  })
}

function figureFindings(reading: Reading): RuleFinding[] {
  return reading.blocks
    .filter(({ kind }) => kind !== 'table' && kind !== 'quote')
    .flatMap(({ lines }) => lines.flatMap((line) => figuresIn(line, reading)))
}

function figuresIn({ sentences, place }: Passage, reading: Reading): RuleFinding[] {
  return sentences.flatMap((sentence) => {
    const [reference, ...others] = sentence.citations.flatMap(({ references }) => references)
    if (!reference || others.length > 0 || reference.locator) return []
    if (!isLong(reference, reading) || !tellsFigure(sentence)) return []
    const found = { place, passage: sentence.shown, code: 'check-figure-unlocated' } as const
    return [{ ...about(reference, reading), severity: 'blocks', ...found }]
  })
}

function about({ source }: Reference, reading: Reading) {
  const values = { source: sourceName(source, reading) }
  return { outcome: 'discrepancy', values, mending: null } as const
}

function isLong({ source }: Reference, { sources }: Reading): boolean {
  const pages = pagesOf(sources.get(source)?.pages ?? null)
  return pages !== null && lengthOf(pages) > SHORT_WORK
}

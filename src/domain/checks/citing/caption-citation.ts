import { citeName } from '../../citation/cite-name'
import type { Citation } from '../../content/inline'
import type { Mending, RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { beginning } from '../reading/beginning'
import {
  readContent,
  type Passage,
  type Reading,
  type ReadBlock,
  type ReadSection,
} from '../reading/read-content'
import { sourceName } from '../reading/source-name'
import { withReference } from './with-reference'

/** R12: a table and the text that leads up to it cite the same work of an author. */
export const captionCitation: Rule = {
  number: 'R12',
  severity: 'warns',
  waivable: true,
  title: { nb: 'Tabell og tekst viser til ulike verk', en: 'Table and text cite different works' },
  explanation: {
    nb: 'Når avsnittet før en tabell og tabellen selv viser til samme forfatter, skal det normalt være samme verk.',
    en: 'When the paragraph before a table and the table itself cite the same author, it should normally be the same work.',
  },
  check: ({ content }) => {
    const reading = readContent(content)
    return reading.sections.flatMap((section) =>
      section.blocks.flatMap((block, i) => {
        const leadIn = block.table ? leadInOf(section, i) : null
        return leadIn ? findingsOf(block, { leadIn, reading }) : []
      }),
    )
  },
}

/** The paragraph before a table; a list may stand between them. */
function leadInOf({ blocks }: ReadSection, table: number): ReadBlock | null {
  const before = blocks.slice(0, table).findLast(({ kind }) => kind !== 'list')
  return before?.kind === 'paragraph' ? before : null
}

/** A work where it is cited: `index` is its place in the citation. */
type Work = { citation: Citation; index: number; id: string }

function findingsOf(
  { lines }: ReadBlock,
  { leadIn, reading }: { leadIn: ReadBlock; reading: Reading },
): RuleFinding[] {
  const [caption] = lines
  if (!caption) return []
  const ofTable = byAuthor(lines, reading)
  return [...byAuthor(leadIn.lines, reading)].flatMap(([author, inText]): RuleFinding[] => {
    const inTable = ofTable.get(author) ?? []
    const [first] = inText
    const [other] = inTable
    if (!first || !other || haveOneInCommon(inText, inTable)) return []
    return [
      {
        outcome: 'discrepancy',
        place: caption.place,
        passage: beginning(caption),
        code: 'check-table-citation',
        values: { table: sourceName(other.id, reading), text: sourceName(first.id, reading) },
        mending: isOne(inText) && isOne(inTable) ? citeTheSame(first, other) : null,
      },
    ]
  })
}

function haveOneInCommon(works: readonly Work[], others: readonly Work[]): boolean {
  return works.some(({ id }) => others.some((other) => other.id === id))
}

/** The text is brought into line with the table: its figures were taken from there. */
function citeTheSame({ citation, index }: Work, { id }: Work): Mending {
  const old = citation.references[index]
  return withReference(citation, { index, reference: { ...old, source: id } })
}

function isOne(works: readonly Work[]): boolean {
  return new Set(works.map(({ id }) => id)).size === 1
}

function byAuthor(
  lines: readonly Passage[],
  { sources, language }: Reading,
): Map<string, readonly Work[]> {
  const works = lines.flatMap(({ citations }) =>
    citations.flatMap((citation) =>
      citation.references.flatMap(({ source: id }, index) => {
        const source = sources.get(id)
        if (!source) return []
        const author = citeName(source, { form: 'parenthetical', language })
        return [{ citation, index, id, author }]
      }),
    ),
  )
  return Map.groupBy(works, ({ author }) => author)
}

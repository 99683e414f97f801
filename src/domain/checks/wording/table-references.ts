import { crossReferenceText } from '../../content/cross-reference-text'
import type { Mending, RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { beginning } from '../reading/beginning'
import { readContent, type Passage, type Reading, type ReadBlock } from '../reading/read-content'
import { TABLE_WORDS } from '../words/report-words'

/** R34: the text speaks of every table, and points at it by its number. */
export const tableReferences: Rule = {
  number: 'R34',
  severity: 'warns',
  waivable: true,
  title: { nb: 'Tabeller i teksten', en: 'Tables in the text' },
  explanation: {
    nb: 'Teksten skal omtale hver tabell. Den skal vise til tabellen med nummer, ikke med «tabellen over», for tabellen kan bli flyttet.',
    en: 'The text must speak of every table. It must point at the table by its number, not by “the table above”, since the table may be moved.',
  },
  check: ({ content }) => {
    const reading = readContent(content)
    return [
      ...unmentioned(reading),
      ...outOfOrder(reading),
      ...nearestTables(reading.blocks).flatMap((nearest) => wordings(nearest, reading)),
    ]
  },
}

const NUMBERED = /(?<!\p{L})(?:tabell|table)\s(\d{1,3})(?!\d)/giu
const POSITION =
  /(?<!\p{L})(?:(?:tabellen|tabell|tabellane)\s(?:over|ovenfor|ovanfor|under|nedenfor|nedanfor)|the\stable\s(?:above|below))(?!\p{L})/giu

const ABOVE = /\s(?:over|ovenfor|ovanfor|above)$/i

/** A table is spoken of by a link, by its number, or as "the table" in the text right before or behind it. */
function unmentioned(reading: Reading): RuleFinding[] {
  const { blocks, language, numbering } = reading
  const named = new Set(mentions(reading).map(({ number }) => number))
  return blocks.flatMap(({ table, lines: [caption] }, i) => {
    const number = table ? numbering.tables.get(table.id) : undefined
    if (!caption || number === undefined || named.has(number)) return []
    const near = [...textBefore(blocks, i), ...textBehind(blocks, i)]
    if (near.some(({ text }) => TABLE_WORDS[language].test(text))) return []
    return [
      {
        outcome: 'discrepancy',
        place: caption.place,
        passage: beginning(caption),
        code: 'check-table-unmentioned',
        values: { number },
        mending: null,
      },
    ]
  })
}

/** A table whose number is named for the first time after a higher one; only a person can tell whether it looks ahead. */
function outOfOrder(reading: Reading): RuleFinding[] {
  const seen = new Set<number>()
  let highest = 0
  return mentions(reading).flatMap(({ number, passage }) => {
    const isFirst = !seen.has(number)
    seen.add(number)
    const earlier = highest
    highest = Math.max(highest, number)
    if (!isFirst || number > earlier) return []
    return [
      {
        outcome: 'possible',
        place: passage.place,
        passage: beginning(passage),
        code: 'check-table-order',
        values: { number, earlier },
        mending: null,
      },
    ]
  })
}

/** The tables that the text names by number or points at, in reading order. */
function mentions({ blocks, numbering }: Reading): { number: number; passage: Passage }[] {
  return textsOf(blocks).flatMap((passage) => {
    const linked = passage.tables.map((table) => numbering.tables.get(table) ?? 0)
    const typed = [...passage.text.matchAll(NUMBERED)].map(([, number]) => Number(number))
    const known = [...linked, ...typed].filter((n) => n > 0 && n <= numbering.tables.size)
    return known.toSorted((a, b) => a - b).map((number) => ({ number, passage }))
  })
}

function textsOf(blocks: readonly ReadBlock[]): Passage[] {
  return blocks
    .filter(({ kind }) => kind !== 'table')
    .flatMap(({ lines, notes }) => [...lines, ...notes])
}

/** "Table above" and a number that no table has. */
function wordings({ block, ...nearest }: NearestTables, reading: Reading): RuleFinding[] {
  if (block.kind === 'table') return []
  return [...block.lines, ...block.notes].flatMap((passage) => [
    ...positions(passage, { nearest, reading }),
    ...lostNumbers(passage, reading),
  ])
}

function positions(
  { text, place }: Passage,
  { nearest, reading }: { nearest: Omit<NearestTables, 'block'>; reading: Reading },
): RuleFinding[] {
  return onceEach(text, POSITION).map((from) => {
    const isAbove = ABOVE.test(from)
    const table = isAbove ? nearest.above : nearest.below
    const capital = /^\p{Lu}/u.test(from) ? ({ capital: true } as const) : {}
    return {
      outcome: 'discrepancy',
      place,
      passage: from,
      code: 'check-table-position',
      values: { words: from },
      mending: table === null ? null : byNumber(from, { table, capital, reading }),
    }
  })
}

type Pointed = { table: string; capital: { capital?: true }; reading: Reading }

function byNumber(from: string, { table, capital, reading }: Pointed): Mending {
  const to = crossReferenceText({ to: 'table', target: table, ...capital }, reading)
  return { kind: 'replace-text', from, to }
}

function lostNumbers({ text, place }: Passage, { numbering }: Reading): RuleFinding[] {
  return onceEach(text, NUMBERED)
    .map((passage) => ({ passage, number: Number(passage.replace(/\D/g, '')) }))
    .filter(({ number }) => number > numbering.tables.size)
    .map(({ passage, number }) => ({
      outcome: 'discrepancy',
      place,
      passage,
      code: 'check-table-number',
      values: { number, count: numbering.tables.size },
      mending: null,
    }))
}

type NearestTables = { block: ReadBlock; above: string | null; below: string | null }

/** Every block with the tables that stand nearest above and below it. */
function nearestTables(blocks: readonly ReadBlock[]): NearestTables[] {
  const above = lastTables(blocks)
  const below = lastTables(blocks.toReversed()).toReversed()
  return blocks.map((block, i) => ({ block, above: above[i] ?? null, below: below[i] ?? null }))
}

function lastTables(blocks: readonly ReadBlock[]): (string | null)[] {
  let last: string | null = null
  return blocks.map(({ table }) => (last = table?.id ?? last))
}

/** The paragraph before a table, and the list that may stand between them. */
function textBefore(blocks: readonly ReadBlock[], index: number): Passage[] {
  const before = blocks.slice(Math.max(0, index - 2), index)
  const isList = before.at(-1)?.kind === 'list'
  return before.slice(isList ? 0 : -1).flatMap(({ kind, lines }) => (kind === 'table' ? [] : lines))
}

function textBehind(blocks: readonly ReadBlock[], index: number): Passage[] {
  const behind = blocks[index + 1]
  return behind && behind.kind !== 'table' ? behind.lines : []
}

/** What a pattern finds in a text, the same words once: whoever mends them mends them all. */
function onceEach(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([words]) => words))]
}

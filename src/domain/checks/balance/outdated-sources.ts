import type { Source } from '../../content/source'
import type { RuleFinding } from '../finding'
import type { CheckInput, Rule } from '../rule'
import { readContent, type Reading, type ReadBlock } from '../reading/read-content'
import { PRESENT_WORDS } from '../words/time-words'
import { citedWorks } from './source-mix'

/** How many months old the newest source may be, by topic; the shortest of a report's topics counts. */
const MONTHS: Readonly<Record<string, number>> = {
  sikkerhet: 6,
  security: 6,
  lov: 36,
  lovgivning: 36,
  law: 36,
}
const OTHER_TOPICS = 12

/** R28: what is said to hold today rests on a source that is new enough to know. */
export const outdatedSources: Rule = {
  number: 'R28',
  severity: 'warns',
  waivable: true,
  title: { nb: 'Gamle kilder om nåtiden', en: 'Old sources about the present' },
  explanation: {
    nb: 'Når teksten sier hvordan noe er nå, skal den nyeste kilden i avsnittet ikke være for gammel: seks måneder for sikkerhet, tre år for lovgivning og ett år ellers, regnet fra datoen da informasjonen ble avsluttet.',
    en: 'Where the text says how something is now, the newest source of the paragraph must not be too old: six months for security, three years for law and one year otherwise, counted from the information cut-off date.',
  },
  check: (input) => {
    const reading = readContent(input.content)
    const months = monthsFor(input)
    const { cutOffDate } = input.content.report
    const limit = monthsBefore(cutOffDate ?? input.today, months)
    return reading.blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'list')
      .flatMap((block) => findingsOf(block, { reading, limit, months }))
  },
}

type Setting = { reading: Reading; limit: string; months: number }

function findingsOf(block: ReadBlock, { reading, limit, months }: Setting): RuleFinding[] {
  const said = block.lines
    .flatMap(({ sentences, place }) => sentences.map((sentence) => ({ sentence, place })))
    .find(({ sentence }) => PRESENT_WORDS[reading.language].test(sentence.own))
  // A footnote may point at older works for more to read.
  const citations = block.lines.flatMap((line) => line.citations)
  const days = citedWorks([{ citations }], reading).map(lastDayOf)
  // A source without any date may be as new as can be.
  const isKnown = days.length > 0 && days.every((day) => day !== null)
  const newest = days.reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b), null)
  if (!said || !isKnown || newest === null || newest >= limit) return []
  return [
    {
      outcome: 'possible',
      place: said.place,
      passage: said.sentence.shown,
      code: 'check-sources-old',
      values: { year: newest.slice(0, 4), months },
      mending: null,
    },
  ]
}

/** The last day on which a source can have been issued; of an undated one, the day on which it was read. */
function lastDayOf({ issued, accessed }: Source): string | null {
  if (issued === null) return accessed
  const [year = '', month = '12', day = '31'] = issued.split('-')
  return `${year}-${month}-${day}`
}

function monthsFor({ content }: CheckInput): number {
  const months = content.report.topics.map(({ slug }) => MONTHS[slug] ?? OTHER_TOPICS)
  return months.length === 0 ? OTHER_TOPICS : Math.min(...months)
}

/** The same day so many months earlier; where that month is shorter, a day that does not exist serves to compare. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const count = year * 12 + month - 1 - months
  const inYear = String((count % 12) + 1).padStart(2, '0')
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${inYear}${day.slice(7)}`
}

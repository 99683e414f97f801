import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assemble } from '@/domain/assembly/assemble'
import { DATA_RULES } from '@/domain/checks/data-rules'
import { blockingFindings, runChecks, type CheckedFinding } from '@/domain/checks/run-checks'
import type { Block } from '@/domain/content/block'
import type { Inline } from '@/domain/content/inline'
import { bodyOf, contentOfStage, workingCopyOf } from '../../../tests/support/demo-contents'
import { ReportContent } from '@/domain/content/report-content'
import { walkInlines, type ContentBody } from '@/domain/content/walk'
import { aReview } from '../../../tests/support/check-input'
import { demoReports } from './demo-reports'

const SEED = '../shared/seed/mali-respons.txt'
const RUN = 8

const stages = demoReports.flatMap((report) =>
  report.stages.map((stage) => ({
    name: `${report.slug} ${stage.number ?? 'waiting'}`,
    report,
    stage,
    body: bodyOf(stage.manuscript),
  })),
)

/** What the demonstration lacks by its nature. */
const EXPLAINED: readonly ((finding: CheckedFinding) => boolean)[] = [
  // Its records are no more than what the text that the facts come from says of its sources; each says so in its note.
  ({ code }) => code === 'source-advised',
  // Of works by people whose publisher that text does not name, nobody can say whose they are.
  ({ code, values }) =>
    code === 'assessment-missing' &&
    /^(?:Desorgues|Nsaibia|Risemberg|Sylla) \d/.test(String(values?.source)),
]

const checked = checkedStages()

test.each(stages)('$name can be submitted: it makes a whole and valid content', (given) => {
  const { content, problems } = assemble(workingCopyOf(given.report, given.stage))
  expect(problems).toEqual([])
  expect(ReportContent.safeParse(content).error?.issues).toBeUndefined()
})

test.each(stages)('$name is to be reviewed after its information was cut off', ({ stage }) => {
  expect(stage.reviewBy > stage.cutOffDate).toBe(true)
})

test.each(stages)('$name read its sources before its information was cut off', ({ stage }) => {
  const read = stage.manuscript.sources.map(({ accessed }) => accessed ?? '')
  expect(read.filter((day) => day > stage.cutOffDate)).toEqual([])
})

test.each(stages)('$name joins neighbouring texts that look the same', ({ stage }) => {
  const lines = stage.manuscript.sections.flatMap(({ blocks }) => blocks.flatMap(linesOf))
  expect(lines.filter((line) => line.some((inline, i) => areOne(inline, line[i + 1])))).toEqual([])
})

test.each(stages)(
  '$name has no space that may break before a unit, and no typed dashes',
  (given) => {
    expect(textOf(given.body).match(/ %|\d-\d|["!~]| {2}|\d (?:km|\d{3}\b)/g)).toBeNull()
  },
)

test.each(stages.filter(() => existsSync(SEED)))(
  '$name has no eight words in a row in common with the text its facts come from',
  ({ body }) => {
    const known = new Set(runsOf(wordsOf(readFileSync(SEED, 'utf8').replace(/-\s*\n\s*/g, ''))))
    expect(runsOf(wordsOf(textOf(body))).filter((run) => known.has(run))).toEqual([])
  },
)

test.each(checked)('$name has no finding that keeps it from being approved', ({ report }) => {
  expect(blockingFindings(report).map(({ rule, code, values }) => [rule, code, values])).toEqual([])
})

test.each(checked)('$name says openly what it lacks, and nothing else is found', ({ report }) => {
  expect(
    report.findings.filter((finding) => !isExplained(finding)).map(({ code }) => code),
  ).toEqual([])
})

test('each language of the site has a report', () => {
  expect(demoReports.map(({ language }) => language)).toEqual(['nb', 'nn', 'en'])
})

test('a work has one record, whichever report cites it', () => {
  const records = stages.flatMap(({ stage }) =>
    stage.manuscript.sources.map((source) => ({ ...source, yearSuffix: null })),
  )
  const ids = new Set(records.map(({ id }) => id))
  expect(new Set(records.map((record) => JSON.stringify(record))).size).toBe(ids.size)
})

function isExplained(finding: CheckedFinding): boolean {
  return EXPLAINED.some((explains) => explains(finding))
}

/** Every stage as it is approved on the day that its information was cut off, by the rules of records, tables and dates. */
function checkedStages() {
  return demoReports.flatMap((report) =>
    report.stages.map((stage, i) => {
      const before = report.stages[i - 1]
      const input = {
        content: contentOfStage(report, stage),
        previous: before ? contentOfStage(report, before) : null,
        today: stage.cutOffDate,
        review: aReview({ publication: { change: stage.change, changeNote: stage.changeNote } }),
      }
      const name = `${report.slug} ${stage.number ?? 'waiting'}`
      return { name, report: runChecks(input, { waivers: [], rules: DATA_RULES }) }
    }),
  )
}

function linesOf(block: Block): Inline[][] {
  switch (block.type) {
    case 'table':
      return []
    case 'list':
      return block.items.map(({ children }) => children)
    case 'paragraph':
    case 'quote':
      return [block.children]
  }
}

function areOne(inline: Inline, next: Inline | undefined): boolean {
  return isPlain(inline) && next !== undefined && isPlain(next)
}

function isPlain(inline: Inline): boolean {
  return inline.type === 'text' && !inline.marks && !inline.language
}

/** The words of a text, with a sign where a citation or a footnote stands. */
function textOf(body: ContentBody): string {
  const inlines = [...walkInlines(body)].map(({ inline }) => inline)
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : '|')).join('')
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '))
}

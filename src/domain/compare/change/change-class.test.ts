import { expect, test } from 'vitest'
import { sampleContent } from '../../../../tests/support/sample-content'
import type { Block, Paragraph } from '../../content/block'
import type { Inline, Text } from '../../content/inline'
import { ReportContent } from '../../content/report-content'
import { message } from '../../messages/message'
import { compareContents } from '../compare-contents'
import { changeClass } from './change-class'
import { majorReasons } from './major-reasons'

const text = (value: string, more: Partial<Text> = {}): Inline => ({
  type: 'text',
  text: value,
  ...more,
})
const link = (url: string): Inline => ({
  type: 'link',
  url,
  children: [{ type: 'text', text: 'veilederen' }],
})

/** The sample report with one more paragraph of its own. */
function withParagraph(children: Inline[], more: Partial<Paragraph> = {}): ReportContent {
  const content = structuredClone(sampleContent())
  const block: Block = { type: 'paragraph', id: 'p-prove', children, ...more }
  content.sections[0]?.blocks.push(block)
  return content
}

function edited(edit: (content: ReportContent) => void): ReportContent {
  const content = structuredClone(sampleContent())
  edit(content)
  return ReportContent.parse(content)
}

function codes(before: ReportContent, after: ReportContent): string[] {
  return majorReasons(compareContents(before, after)).map(({ code }) => code)
}

test.each([
  ['Angreet varte i to dager.', 'Angreet varte i to dager.'],
  ['De flyktet sørovr.', 'De flyktet sørover.'],
  ['Styrkene kontrolerer byen.', 'Styrkene kontrollerer byen.'],
  ['Det var mange, som flyktet', 'Det var mange som flyktet.'],
  ['«Uro» i byene', '“Uro” i byene'],
  ['Det skjedde på side 3-6.', 'Det skjedde på side 3–6.'],
  ['Møtet kom igang sent.', 'Møtet kom i gang sent.'],
  ['hæren i mali', 'hæren i Mali'],
  ['Byen Menaka falt.', 'Byen Ménaka falt.'],
])('a correction is enough where “%s” becomes “%s”', (before, after) => {
  expect(codes(withParagraph([text(before)]), withParagraph([text(after)]))).toEqual([])
})

test.each([
  ['Angrepet drepte 12 soldater.', 'Angrepet drepte 13 soldater.', 'major-number'],
  ['Veksten var 1,5 prosent.', 'Veksten var 15 prosent.', 'major-number'],
  ['Endringen var -5 prosent.', 'Endringen var 5 prosent.', 'major-number'],
  ['Andelen var 5.', 'Andelen var 5 %.', 'major-number'],
  ['Er dette trygt.', 'Er dette trygt?', 'major-number'],
  ['Hæren deltok ikke i kampene.', 'Hæren deltok i kampene.', 'major-meaning'],
  ['Hæren skal ha deltatt i kampene.', 'Hæren har deltatt i kampene.', 'major-meaning'],
  ['Gruppen kan være svekket.', 'Gruppen vil være svekket.', 'major-meaning'],
  ['Byen falt før valget.', 'Byen falt etter valget.', 'major-meaning'],
  ['Veien er sikker om dagen.', 'Veien er usikker om dagen.', 'major-words'],
  ['Byen ligger i nord.', 'Byen ligger i sør.', 'major-words'],
  ['Styrkene tok byen.', 'Styrkene tok hele byen.', 'major-words'],
  ['Byen Gao falt.', 'Byen Gai falt.', 'major-name'],
  ['Byen Menaka falt.', 'Byen Manaka falt.', 'major-name'],
  ['Hansen ledet.', 'Hånsen ledet.', 'major-name'],
  ['The army did not attack.', 'The army did attack.', 'major-meaning'],
])('“%s” → “%s” takes a major edition: %s', (before, after, code) => {
  expect(codes(withParagraph([text(before)]), withParagraph([text(after)]))).toEqual([code])
})

test('the look of words and the address of a link may be corrected', () => {
  const before = withParagraph([text('Se '), link('https://a.no/'), text(' om fred.')])
  const after = withParagraph([
    text('Se ', { language: 'en' }),
    link('https://b.no/'),
    text(' om '),
    text('fred.', { marks: ['italic'] }),
  ])

  expect(codes(before, after)).toEqual([])
})

test('a raised figure is another figure', () => {
  const before = withParagraph([text('10'), text('2', { marks: ['superscript'] })])

  expect(codes(before, withParagraph([text('102')]))).toEqual(['major-number'])
})

test('what a paragraph rests on is no correction', () => {
  const before = withParagraph([text('Vi mener dette.')])
  const after = withParagraph([text('Vi mener dette.')], { basis: { kind: 'own-assessment' } })

  expect(codes(before, after)).toEqual(['major-basis'])
})

test('the record of a source may be mended, but not what it says of the work', () => {
  const mend = (change: object) => edited(({ sources }) => Object.assign(sources[0] ?? {}, change))

  expect(
    codes(sampleContent(), mend({ url: 'https://b.no/', accessed: '2023-01-01', pages: '7' })),
  ).toEqual([])
  expect(codes(sampleContent(), mend({ archiveUrl: 'https://web.archive.org/web/2022/' }))).toEqual(
    [],
  )
  expect(codes(sampleContent(), mend({ issued: '1999' }))).toEqual(['major-source-changed'])
  expect(codes(sampleContent(), mend({ yearSuffix: 'q' }))).toEqual(['major-source-changed'])
})

test('a comma in a note of a table may be corrected, a value may not', () => {
  const comma = edited(({ tables }) => tables[0]?.caption.push(text(',')))
  const value = edited(({ tables }) => {
    const cell = tables[0]?.rows[0]?.cells.find(({ kind }) => kind === 'number')
    if (cell?.kind === 'number') cell.value += 1
  })

  expect(codes(sampleContent(), comma)).toEqual([])
  expect(codes(sampleContent(), value)).toEqual(['major-table-cells'])
})

test('another locator, a new block, a moved section, another cut-off date: each takes a major edition', () => {
  const locator: unknown = JSON.parse(
    JSON.stringify(sampleContent()).replace('"value":"9"', '"value":"10"'),
  )
  const block = withParagraph([text('Nytt.')])
  const moved = edited(({ sections }) => void sections.push(...sections.splice(0, 1)))
  const date = edited(({ report }) => void (report.cutOffDate = '2030-01-01'))

  expect(codes(sampleContent(), ReportContent.parse(locator))).toEqual(['major-citations'])
  expect(codes(sampleContent(), block)).toEqual(['major-block-added'])
  expect(codes(sampleContent(), moved)).toEqual(['major-section-moved'])
  expect(codes(sampleContent(), date)).toEqual(['major-dates'])
})

test('a content that did not change is no more than a correction', () => {
  expect(changeClass(compareContents(sampleContent(), sampleContent()))).toBe('minor')
  expect(changeClass(compareContents(sampleContent(), withParagraph([])))).toBe('major')
})

test('a reason says where, and what stood there before and now', () => {
  const [reason] = majorReasons(
    compareContents(withParagraph([text('12 drept')]), withParagraph([text('13 drept')])),
  )

  expect(reason).toMatchObject({ code: 'major-number', at: 'p-prove' })
  expect(message('nb', reason?.code ?? 'major-title', reason?.values)).toBe(
    'Et tall i kapitlet «1 Innledning» er endret. Før sto det «12», nå står det «13».',
  )
})

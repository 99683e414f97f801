import { expect, test } from 'vitest'
import { importPlainText } from './import-plain-text'
import { countingIds } from './testing/counting-ids'
import { showReport } from './testing/show-report'

/** Pages as pdftotext gives them: a header, a page number, a form feed. */
function printed(...bodies: string[]): string {
  return bodies.map((body, i) => `Report Lavania\n\n${body}\n\nPage ${i + 1}\n\f`).join('')
}

const TEXT = printed(
  `1. Water in Lavania

The water in Lavania comes from the mountains, and most of it runs
into the sea. According to the Water Board (2021), the wells are all
deep1. The state pays for most of the work that is being done along

1 See also Smith and Jones (2019, pp. 3-5).`,
  `the coast, although nobody has asked for it.

1.1 The coast

Most towns have wells (Smith & Jones 2019; UNHCR n.d.). As one official
said:

Vannet er ikke rent, og det er ingen som vil drikke av det.

Table 1. Wells by town (January – March 2021)

Town        Open    Closed
Old Alda    1,240   12
Bera        –       9

Source: Water Board (2021).`,
  `About this report

It is short.`,
)

test('an English report with page headers is imported by the same rules', () => {
  const { manuscript } = importPlainText(TEXT, { newId: countingIds(), language: 'en' })
  expect(showReport(manuscript)).toEqual([
    '# Water in Lavania',
    'The water in Lavania comes from the mountains, and most of it runs into the sea. ' +
      'According to the {n:Water Board 2021}, the wells are all ' +
      'deep[^See also {n:Smith & Jones 2019 page 3–5}.]. The state pays for most of the work ' +
      'that is being done along the coast, although nobody has asked for it.',
    '# The coast',
    'Most towns have wells {p:Smith & Jones 2019; UNHCR u.å.}. As one official said:',
    '> <nb:Vannet er ikke rent, og det er ingen som vil drikke av det.>',
    '| Wells by town',
    '| period 2021-01/2021-03',
    '| source {n:Water Board 2021}',
    'text:Town | integer:Open | integer:Closed',
    'Old Alda | 1240 | 12',
    'Bera | – | 9',
    '# About this report',
    'It is short.',
  ])
  expect(manuscript.boilerplate?.title).toBe('About this report')
})

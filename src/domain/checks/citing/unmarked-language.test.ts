import { expect, test } from 'vitest'
import type { Block } from '../../content/block'
import type { ReportLanguage } from '../../content/report-content'
import { findings } from '../../../../tests/support/findings'
import { p, quote, section, work, writtenReport } from '../../../../tests/support/written-report'
import { unmarkedLanguage } from './unmarked-language'

const sources = [
  work('hrw', { language: 'en' }),
  work('nupi', { language: 'nn' }),
  work('guardian', { language: 'en-GB' }),
  work('unknown'),
]

function found(blocks: Block[], language: ReportLanguage = 'nb') {
  const content = writtenReport({ sections: [section('S', blocks)], sources, report: { language } })
  return findings(unmarkedLanguage, content).map(({ outcome }) => outcome)
}

test('a quotation from an English source that is not marked as English is possible', () => {
  expect(found([quote('q', 'Det var mørkt. {hrw}')])).toEqual(['possible'])
  expect(found([p('b', 'De sa «vi kom hit sent i går kveld» {hrw}.')])).toEqual(['possible'])
})

test('a quotation that is marked is left in peace', () => {
  expect(found([quote('q', '<en:It was dark.> {hrw}')])).toEqual([])
  expect(found([p('b', 'De sa «<en:we came here late last night>» {hrw}.')])).toEqual([])
})

test.each(['Det var mørkt (vår oversettelse). {hrw}', 'Det var mørkt. {hrw}[^Oversatt av oss.]'])(
  'a quotation that is said to be translated is left in peace: %s',
  (line) => {
    expect(found([quote('q', line)])).toEqual([])
  },
)

test('the words before may say that it is translated', () => {
  expect(found([p('b', 'I vår oversettelse:'), quote('q', 'Det var mørkt. {hrw}')])).toEqual([])
})

test.each(['{nupi}', '{unknown}'])(
  'the same or an unknown language is left in peace: %s',
  (cited) => {
    expect(found([quote('q', `Det var mørkt. ${cited}`)])).toEqual([])
  },
)

test('every English is English', () => {
  expect(found([quote('q', 'It was dark. {guardian}')], 'en')).toEqual([])
})

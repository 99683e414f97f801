import { expect, test } from 'vitest'
import { findings } from '../../../../tests/support/findings'
import { p, section, work, writtenReport } from '../../../../tests/support/written-report'
import { impossibleLocator } from './impossible-locator'

const sources = [work('hrw'), work('report', { pages: '48' }), work('article', { pages: '12–34' })]

function found(line: string) {
  const content = writtenReport({ sections: [section('S', [p('b', line)])], sources })
  return findings(impossibleLocator, content)
}

test.each(['Et kupp {report p 49}.', 'Et kupp {article p 3}.', 'Et kupp {article p 30–35}.'])(
  'a page that the source does not have is found: %s',
  (line) => {
    expect(found(line)).toMatchObject([
      { code: 'check-page-outside', mending: { kind: 'edit-source' } },
    ])
  },
)

test.each(['{report p 48}', '{article p 12, 30–34}', '{hrw p 900}', '{report}'])(
  'a page that may be there is left in peace: %s',
  (line) => {
    expect(found(line)).toEqual([])
  },
)

test.each([
  ['3-6', '3–6'],
  ['s. 12', '12'],
  ['pp. 3—6', '3–6'],
])('“%s” is to be written “%s”', (written, value) => {
  expect(found(`Et kupp {hrw p ${written}}.`)).toMatchObject([
    {
      code: 'check-page-malformed',
      mending: {
        kind: 'replace-citation',
        to: { references: [{ source: 'hrw', locator: { label: 'page', value } }] },
      },
    },
  ])
})

test.each(['6–3', 'kap. 3', 'side tre'])(
  'what nobody can read is found without a mending: %s',
  (page) => {
    expect(found(`Et kupp {hrw p ${page}}.`)).toMatchObject([
      { code: 'check-page-malformed', mending: null },
    ])
  },
)

import { expect, test } from 'vitest'
import { said } from '../../../../tests/support/findings'
import { p, section, work, writtenReport } from '../../../../tests/support/written-report'
import { lostSource } from './lost-source'

function saidOf(line: string) {
  const sources = [work('hrw'), work('stub', { title: '[uten tittel]' })]
  return said(lostSource, writtenReport({ sections: [section('S', [p('b', line)])], sources }))
}

test('a citation of nothing is found where it stands', () => {
  expect(saidOf('Et kupp {borte}.')).toEqual(['check-source-lost at b'])
  expect(saidOf('Et kupp.[^Se {b:borte}.]')).toEqual([expect.stringMatching(/lost at b-\d/)])
})

test('a source that is no more than a name is found', () => {
  expect(saidOf('Et kupp {stub}.')).toEqual(['check-source-stub at b'])
})

test('a source with a title is left in peace', () => {
  expect(saidOf('Et kupp {hrw}.')).toEqual([])
})

import { expect, test } from 'vitest'
import type { Basis } from '../../content/basis'
import { findings } from '../../../../tests/support/findings'
import { p, section, work, writtenReport } from '../../../../tests/support/written-report'
import { singleSource } from './single-source'

const sources = [
  work('hrw'),
  work('hrw-later', { publisher: 'HRW' }),
  work('icg'),
  work('bbc', { derivedFrom: ['afp'] }),
  work('afp', { derivedFrom: ['hrw'] }),
  work('rfi', { derivedFrom: ['wire'] }),
  work('nrk', { derivedFrom: ['wire'] }),
]

function codes(line: string, more: { basis?: Basis; key?: boolean } = {}) {
  const { basis, key = true } = more
  const block = p('b', line, { ...(key && { keyFinding: true }), ...(basis && { basis }) })
  const rest = section('Annet', [p('x', 'Et kupp {hrw; icg}.')])
  const sections = [section('S', [block]), rest, section('Ett', [p('y', 'Et kupp {hrw}.')])]
  return findings(singleSource, writtenReport({ sections, sources })).map(({ code }) => code)
}

test.each([
  ['one source', '{hrw}'],
  ['one source twice', '{hrw} {hrw}'],
  ['two works of one publisher', '{hrw; hrw-later}'],
  ['a work that passes the other on, through a third', '{hrw; bbc}'],
  ['two works that pass on the same third', '{rfi; nrk}'],
])('a key finding with %s is found', (_, cited) => {
  expect(codes(`Volden øker ${cited}.`)).toEqual(['check-key-finding-single'])
})

test('a key finding without any source is found', () => {
  expect(codes('Volden øker.')).toEqual(['check-key-finding-uncited'])
})

test('two independent sources are enough', () => {
  expect(codes('Volden øker {hrw; icg}.')).toEqual([])
})

test('what is no key finding may have one source', () => {
  expect(codes('Volden øker {hrw}.', { key: false })).toEqual([])
})

test('a key finding may rest on the house’s own assessment, or on a section with two sources', () => {
  expect(codes('Volden øker.', { basis: { kind: 'own-assessment' } })).toEqual([])
  expect(codes('Volden øker.', { basis: { kind: 'summary', section: 'annet' } })).toEqual([])
  expect(codes('Volden øker.', { basis: { kind: 'summary', section: 'ett' } })).toEqual([
    'check-key-finding-single',
  ])
})

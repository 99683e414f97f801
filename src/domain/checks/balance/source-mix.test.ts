import { expect, test } from 'vitest'
import { p, section, work, writtenReport } from '../../../../tests/support/written-report'
import type { Source } from '../../content/source'
import { sourceKind } from './source-kind'
import { sourceMix } from './source-mix'

test.each<[string, Partial<Source>]>([
  ['un', { publisher: 'FN' }],
  ['un', { publisher: 'UN Security Council' }],
  ['un', { publisher: null, authors: [{ literal: 'MINUSMA' }] }],
  ['coi', { publisher: 'European Asylum Support Office' }],
  ['coi', { publisher: 'Landinfo' }],
  ['ngo', { publisher: 'Human Rights Watch' }],
  ['media', { publisher: 'France 24' }],
  ['media', { type: 'news', publisher: 'Studio Tamani' }],
  ['academic', { publisher: 'Universitetet i Bergen' }],
  ['academic', { type: 'article', publisher: null, containerTitle: 'African Security' }],
  ['state', { publisher: 'US Department of State' }],
  ['state', { type: 'legislation', publisher: null }],
  ['oral', { type: 'oral', publisher: 'FN' }],
  ['other', { type: 'webpage', publisher: 'En blogg' }],
])('is %s: %j', (kind, fields) => {
  expect(sourceKind(work('x', { shortName: null, ...fields }))).toBe(kind)
})

test('letters inside another word make no kind', () => {
  expect(sourceKind(work('x', { shortName: null, publisher: 'FNugg forlag' }))).toBe('other')
})

test('the mix counts references and works, the most cited kind first', () => {
  const sources = [work('fn', { publisher: 'FN' }), work('hrw', { publisher: 'HRW' })]
  const sections = [section('S', [p('b', 'A {hrw}. B {fn; hrw}. C {hrw}.')])]
  expect(sourceMix(writtenReport({ sections, sources }))).toEqual([
    { kind: 'ngo', references: 3, sources: 1, share: 0.75 },
    { kind: 'un', references: 1, sources: 1, share: 0.25 },
  ])
})

test('a report that cites nothing has no mix', () => {
  expect(sourceMix(writtenReport({ sections: [section('S', [p('b', 'A.')])] }))).toEqual([])
})

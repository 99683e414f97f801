import { expect, test } from 'vitest'
import { p, section, work, writtenReport } from '../../../tests/support/written-report'
import { correctedReading } from './corrected-reading'

const edition = { id: 'e', report: 'r', number: '2.0', address: '/r/rapport/2.0', title: 'R' }

test('a work that a correction cites for the first time has its name in the words of the passage', () => {
  const content = writtenReport({ sections: [section('Nord', [p('a', 'Volden øker.')])] })
  const { wordsOf, sections } = correctedReading({ content, sources: [work('icg')], edition })

  expect(wordsOf([p('a', 'Volden øker {icg}.'), p('b', 'Mer.')])).toMatch(
    /^Volden øker \(ICG .*\nMer\.$/,
  )
  expect(sections.map(({ id }) => id)).toEqual(['nord'])
})

test('a passage is named by its first whole words, without what is said of it', () => {
  const content = writtenReport({ sections: [section('Nord', [p('a', 'Volden øker.')])] })
  const { nameOf } = correctedReading({ content, sources: [], edition })

  expect(nameOf(p('a', 'Kort.', { basis: { kind: 'own-assessment' } }))).toBe('Kort.')
  expect(nameOf(p('a', 'Dette er et langt avsnitt om veiene i nord og i sør.'))).toBe(
    'Dette er et langt avsnitt om veiene i …',
  )
})

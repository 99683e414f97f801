import { expect, test } from 'vitest'
import type { Paragraph } from '../content/block'
import { blockText, type Wording } from './block-text'

const wording: Wording = {
  sources: new Map(),
  numbering: { sections: new Map([['s1', '2']]), tables: new Map() },
  language: 'nb',
  tableName: () => 'tabell',
  tellsStanding: true,
}
const OWN = { kind: 'own-assessment' } as const
const paragraph: Paragraph = {
  type: 'paragraph',
  id: 'p1',
  children: [
    { type: 'text', text: 'Volden vil øke.' },
    { type: 'footnote', id: 'f1', children: [{ type: 'text', text: 'Se over.' }], basis: OWN },
  ],
}

test('a block and a note say what they rest on, so that it is seen when it changes', () => {
  const marked: Paragraph = { ...paragraph, keyFinding: true, basis: OWN }
  expect(blockText(marked, wording)).toBe(
    '(nøkkelfunn, egen vurdering) Volden vil øke. [(egen vurdering) Se over.]',
  )
})

test('a list says which section it sums up', () => {
  const items = [{ id: 'i1', children: [{ type: 'text', text: 'Én' } as const] }]
  const basis = { kind: 'summary', section: 's1' } as const
  expect(blockText({ type: 'list', id: 'l1', ordered: false, items, basis }, wording)).toBe(
    '(oppsummerer kapittel\u00a02) Én',
  )
})

test('what is searched is the words alone', () => {
  const marked: Paragraph = { ...paragraph, basis: OWN }
  expect(blockText(marked, { ...wording, tellsStanding: false })).toBe('Volden vil øke. [Se over.]')
})

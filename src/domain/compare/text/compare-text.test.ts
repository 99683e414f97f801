import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inlines } from '../../../../tests/support/content-arbitraries'
import type { Inline, Text } from '../../content/inline'
import type { Run } from '../model/text-comparison'
import { compareText } from './compare-text'
import { joinedInlines } from './joined-inlines'
import { wordsOf } from './token'

const text = (value: string, more: Partial<Text> = {}): Inline => ({
  type: 'text',
  text: value,
  ...more,
})
const cited = (page: string): Inline => ({
  type: 'citation',
  id: 'c1',
  mode: 'parenthetical',
  references: [{ source: 's1', locator: { label: 'page', value: page } }],
})

/** Runs as one line: what was removed in [-…-], what was added in {+…+}, what was altered in <…>. */
function shown(before: readonly Inline[], after: readonly Inline[]): string {
  return (compareText(before, after)?.runs ?? []).map(shownRun).join('')
}

function shownRun(run: Run): string {
  if (run.kind === 'altered') return `<${plain(run.before)}|${plain(run.after)}>`
  const words = plain(run.inlines)
  return { kept: words, removed: `[-${words}-]`, added: `{+${words}+}` }[run.kind]
}

function plain(run: readonly Inline[]): string {
  return run
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      return inline.type === 'link' ? plain(inline.children) : `(${inline.type})`
    })
    .join('')
}

test.each([
  ['angrepet i Gao', 'angrepet i Kidal', 'angrepet i [-Gao-]{+Kidal+}'],
  ['i Gao.', 'i Gao og Kidal.', 'i Gao{+ og Kidal+}.'],
  ['Først. Så dette.', 'Så dette.', '[-Først. -]Så dette.'],
  ['609 drepte', '682 drepte', '[-609-]{+682+} drepte'],
  ['12,5 prosent', '12,6 prosent', '[-12,5-]{+12,6+} prosent'],
  ['på øya Ærø', 'på øya Årø', 'på øya [-Ærø-]{+Årø+}'],
  ['Gourma-Rharous falt', 'Gourma falt', '[-Gourma-Rharous-]{+Gourma+} falt'],
  ['Mali  er stort', 'Mali er stort', 'Mali[-  -]{+ +}er stort'],
])('“%s” → “%s”', (before, after, marks) => {
  expect(shown([text(before)], [text(after)])).toBe(marks)
})

test('words that only look different are altered, not removed and added', () => {
  const before = [text('Gao og '), text('Kidal by', { marks: ['bold'] })]

  expect(shown(before, [text('Gao og Kidal by')])).toBe('Gao og <Kidal by|Kidal by>')
})

test('a citation with another page is the same citation, altered', () => {
  const before = [text('Det skjedde '), cited('3'), text('.')]
  const after = [text('Det skjedde igjen '), cited('4'), text('.')]

  expect(shown(before, after)).toBe('Det skjedde {+igjen +}<(citation)|(citation)>.')
})

test('a link with the same words and another address is altered', () => {
  const link = (url: string): Inline => ({
    type: 'link',
    url,
    children: [{ type: 'text', text: 'veilederen' }],
  })
  const runs = compareText(
    [text('Se '), link('https://a.no/')],
    [text('Se '), link('https://b.no/')],
  )?.runs

  expect(runs?.at(-1)).toEqual({
    kind: 'altered',
    before: [link('https://a.no/')],
    after: [link('https://b.no/')],
  })
})

test('a note whose text differs is told with its own words', () => {
  const note = (words: string): Inline => ({
    type: 'footnote',
    id: 'fn',
    children: [{ type: 'text', text: words }],
  })
  const compared = compareText(
    [text('Mali'), note('Møte i mars')],
    [text('Mali'), note('Møte i mai')],
  )

  expect(
    compared?.notes.map(({ id, text: words }) => [id, words?.runs.map(shownRun).join('')]),
  ).toEqual([['fn', 'Møte i [-mars-]{+mai+}']])
})

test('a text of which little was kept is told whole, with how much was kept', () => {
  const before = 'Hæren kontrollerte byene langs elva gjennom hele året og møtte liten motstand.'
  const after =
    'Grupper utenfra tok byene om våren, og folk flyktet sørover til nabolandet og videre.'
  const compared = compareText([text(before)], [text(after)])

  expect(compared).toMatchObject({ rewritten: true })
  expect(compared?.kept).toBeCloseTo(0.08, 2)
  expect(shown([text(before)], [text(after)])).toBe(`[-${before}-]{+${after}+}`)
})

test('a few words are marked also where all are new', () => {
  expect(compareText([text('Gao')], [text('Kidal')])).toMatchObject({ kept: 0, rewritten: false })
})

test('what is kept and removed are the words of the one, what is kept and added those of the other', () => {
  fc.assert(
    fc.property(inlines(), inlines(), (before, after) => {
      const runs = compareText(before, after)?.runs ?? [{ kind: 'kept' as const, inlines: before }]

      expect(wordsOn(runs, 'before')).toEqual(wordsOf(before).map(({ key }) => key))
      expect(wordsOn(runs, 'after')).toEqual(wordsOf(after).map(({ key }) => key))
    }),
  )
})

test('each side of the runs is that side, to the letter', () => {
  fc.assert(
    fc.property(inlines(), inlines(), (before, after) => {
      const runs = compareText(before, after)?.runs ?? [{ kind: 'kept' as const, inlines: before }]

      expect(joinedInlines(side(runs, 'before'))).toEqual(joinedInlines(before))
      expect(joinedInlines(side(runs, 'after'))).toEqual(joinedInlines(after))
    }),
  )
})

const many = (count: number, word: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => word(i)).join(' ')

test.each([
  ['two unrelated texts', many(3000, (i) => `a${i}`), many(3000, (i) => `b${i}`)],
  [
    'ten thousand one-letter words',
    many(10_000, (i) => 'abcde'.charAt((i * i) % 5)),
    many(10_000, (i) => 'edcba'.charAt((i * 7) % 5)),
  ],
  [
    'the same words in the other direction',
    many(5000, (i) => `w${i}`),
    many(5000, (i) => `w${5000 - i}`),
  ],
  ['one sign over and over', '?'.repeat(50_000), '!?'.repeat(25_000)],
])('%s are compared in bounded steps, and the answer does not depend on the side', (_, a, b) => {
  const there = compareText([text(a)], [text(b)])
  const back = compareText([text(b)], [text(a)])

  expect(there?.kept).toBe(back?.kept)
  expect(joinedInlines(side(there?.runs ?? [], 'after'))).toEqual([text(b)])
})

function side(runs: readonly Run[], wanted: 'before' | 'after'): Inline[] {
  const lone = wanted === 'before' ? 'removed' : 'added'
  return runs.flatMap((run) => {
    if (run.kind === 'altered') return run[wanted]
    return run.kind === 'kept' || run.kind === lone ? run.inlines : []
  })
}

function wordsOn(runs: readonly Run[], wanted: 'before' | 'after'): string[] {
  return wordsOf(side(runs, wanted)).map(({ key }) => key)
}

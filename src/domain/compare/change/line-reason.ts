import type { Inline } from '../../content/inline'
import { plainText } from '../../content/walk'
import type { Run, WordComparison } from '../model/text-comparison'
import { wordsOf } from '../text/token'
import { isGuarded } from './guarded-words'
import { isName, isTypo } from './is-typo'

/** Why a line of text is more than corrected, and the words that show it on each side. */
export type LineReason = {
  why: 'rewritten' | 'reference' | 'number' | 'meaning' | 'name' | 'words'
  before: string
  after: string
}

/** What was removed and added at one place, and the last word that stands before it. */
export type Place = { removed: readonly Inline[]; added: readonly Inline[]; lead: string }

// A hyphen that became a dash in "3–6" changes no figure; a minus or a decimal sign does.
const FIGURES =
  /(?<![\p{L}\p{N}])[-−]?\p{N}+(?:[.,]\p{N}+)*|\p{N}+(?:[.,]\p{N}+)*|[^\p{L}\p{M}\p{N}\s.,;:…–—\-−’'"«»“”()/!]/gu

/**
 * Why the differences of a line of text are more than a typing error, white space, punctuation or look; null where they are
 * not. Figures, guarded words and names are looked at in the whole line, since a sign beside them can change them.
 */
export function lineReason({ runs, rewritten }: WordComparison): LineReason | null {
  const [before, after] = [sideOf(runs, 'before'), sideOf(runs, 'after')]
  if (rewritten) return { why: 'rewritten', before: '', after: '' }
  const places = placesIn(runs)
  if (places.some(({ removed, added }) => [...removed, ...added].some(isReference)))
    return { why: 'reference', before: '', after: '' }
  if (!isSameList(figuresIn(before), figuresIn(after)))
    return reasonAt('number', { places, differs: (place) => differ(figuresIn, place) })
  if (!isSameList(guardedIn(before), guardedIn(after)))
    return reasonAt('meaning', { places, differs: (place) => differ(guardedIn, place) })
  return places.map(wordReason).find((reason) => reason !== null) ?? null
}

/** The reason, shown at the place where it lies; where none has it alone, at the first. */
function reasonAt(
  why: LineReason['why'],
  { places, differs }: { places: readonly Place[]; differs: (place: Place) => boolean },
): LineReason {
  const place = places.find(differs) ?? places[0]
  return place ? shownReason(why, place) : { why, before: '', after: '' }
}

function differ(wordsIn: (inlines: readonly Inline[]) => string[], { removed, added }: Place) {
  return !isSameList(wordsIn(removed), wordsIn(added))
}

/** Where nothing stands on one side, the word before it says where. */
function shownReason(why: LineReason['why'], { removed, added, lead }: Place): LineReason {
  const [before, after] = [plainText(removed).trim(), plainText(added).trim()]
  if (before !== '' && after !== '') return { why, before, after }
  return { why, before: `${lead} ${before}`.trim(), after: `${lead} ${after}`.trim() }
}

/** Why the words at one place are others and not misspelt; null where they may be. */
function wordReason(place: Place): LineReason | null {
  const { removed, added } = place
  const [old, fresh] = [textsOf(removed), textsOf(added)]
  if (asOneWord(old) === asOneWord(fresh)) return null
  const isSpelling =
    old.length === fresh.length && old.every((word, i) => isTypo(word, fresh[i] ?? ''))
  if (isSpelling) return null
  const why = [...old, ...fresh].some(isName) ? 'name' : 'words'
  return shownReason(why, place)
}

/** Words without what stands between them: "igang" and "i gang", "3-6" and "3–6" are the same. */
function asOneWord(words: readonly string[]): string {
  return words.join('').replace(/[-’']/g, '').toLowerCase()
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i])
}

/** What was removed and added at one place belongs together. */
export function placesIn(runs: readonly Run[]): Place[] {
  return runs.flatMap((run, i) => {
    const [last, next] = [runs[i - 1], runs[i + 1]]
    if (run.kind === 'removed')
      return [
        {
          removed: run.inlines,
          added: next?.kind === 'added' ? next.inlines : [],
          lead: lastWord(last),
        },
      ]
    const isAlone = run.kind === 'added' && last?.kind !== 'removed'
    return isAlone ? [{ removed: [], added: run.inlines, lead: lastWord(last) }] : []
  })
}

function lastWord(run: Run | undefined): string {
  if (!run) return ''
  const inlines = run.kind === 'altered' ? run.after : run.inlines
  return textsOf(inlines).at(-1) ?? ''
}

function sideOf(runs: readonly Run[], side: 'before' | 'after'): Inline[] {
  const lone = side === 'before' ? 'removed' : 'added'
  return runs.flatMap((run) => {
    if (run.kind === 'altered') return run[side]
    return run.kind === 'kept' || run.kind === lone ? run.inlines : []
  })
}

function figuresIn(inlines: readonly Inline[]): string[] {
  const raised = inlines.map((inline) => {
    const isRaised = inline.type === 'text' && inline.marks?.some((mark) => mark.endsWith('script'))
    // 10² is another figure than 102.
    return isRaised ? `^${inline.text}` : plainText([inline])
  })
  return raised.join('').match(FIGURES) ?? []
}

function guardedIn(inlines: readonly Inline[]): string[] {
  return textsOf(inlines)
    .map((word) => word.toLowerCase())
    .filter(isGuarded)
}

function textsOf(inlines: readonly Inline[]): string[] {
  return wordsOf(inlines).flatMap((token) => ('text' in token ? token.text : []))
}

/** Whether a node points somewhere or says something of its own. */
function isReference({ type }: Inline): boolean {
  return type === 'citation' || type === 'footnote' || type === 'cross-reference'
}

import { plainText } from '../../content/walk'
import { blockReasons } from '../change/block-reasons'
import { placesIn } from '../change/line-reason'
import type { SectionComparison, SectionPlace } from '../content-comparison'
import type { BlockComparison } from '../model/block-comparison'
import { isRewritten } from '../summary-of'
import { changesIn } from '../texts-in'
import { wordsOf } from '../text/token'
import { aboutAll, type NoteDraft } from './note-draft'
import { quoted, sectionName, sectionNames } from './section-names'

/** What happened to blocks, in the order in which a note tells it. */
const ACTS = [
  'rewritten',
  'extended',
  'shortened',
  'moved',
  'updated',
  'spelt',
  'cited',
  'rests',
] as const
type Act = (typeof ACTS)[number]

/** Longer stretches are told by their section alone. */
const MOST_WORDS = 6

/** What the note says of the text of sections that stayed: a lone word or figure by itself, all else by section. */
export function textSentences(draft: NoteDraft): string[] {
  const { comparison, words } = draft
  const kept = comparison.sections.filter(({ kind, after }) => kind === 'kept' && after?.number)
  const lone = kept.map((section) => ({ section, sentence: loneSentence(section, draft) }))
  const others = lone.flatMap(({ section, sentence }) => (sentence === null ? [section] : []))
  return [
    ...actSentences(others, draft),
    ...lone.flatMap(({ sentence }) => sentence ?? []),
    ...(comparison.sections.some(isOtherStandardText) ? [words.standardText] : []),
  ]
}

function actSentences(sections: readonly SectionComparison[], { words, language }: NoteDraft) {
  const done = sections.map((section) => ({ section, acts: actsIn(section) }))
  return ACTS.flatMap((act) => {
    const own = done.filter(({ acts }) => acts.includes(act))
    const names = sectionNames(
      own.map(({ section }) => section),
      { words },
    )
    const blocks = own.flatMap(({ acts }) => acts.filter((one) => one === act)).length
    return aboutAll(names, { sentence: words[act], language, blocks })
  })
}

/** What was done in a section, once for every block that it was done to. */
function actsIn({ blocks }: SectionComparison): Act[] {
  const acts = blocks.flatMap(actsOf)
  // Who reads that a paragraph is rewritten expects that words are others.
  return acts.includes('rewritten') ? acts.filter((act) => act !== 'updated') : acts
}

function actsOf(block: BlockComparison): Act[] {
  const moved: Act[] = block.moved ? ['moved'] : []
  if (block.kind === 'kept') return moved
  if (block.kind !== 'changed') {
    // A table is told by its number.
    if (block.block.type === 'table') return []
    return [block.kind === 'added' ? 'extended' : 'shortened']
  }
  if (isRewritten(block)) return [...moved, 'rewritten']
  return [...moved, changeOf(block)]
}

function changeOf(block: BlockComparison): Act {
  const texts = changesIn(block)
  if (texts.length === 0) return 'rests'
  if (blockReasons(block, '').length === 0) return 'spelt'
  const places = texts.flatMap(({ runs }) => placesIn(runs))
  const isText = places.some(({ removed, added }) =>
    [...removed, ...added].some((inline) => wordsOf([inline]).some((token) => 'text' in token)),
  )
  return isText ? 'updated' : 'cited'
}

/** The sentence of a section in which one word or figure, and nothing else, was exchanged; null where more was. */
function loneSentence({ blocks, after }: SectionComparison, draft: NoteDraft): string | null {
  const [only, ...others] = blocks.filter(({ kind, moved }) => kind !== 'kept' || moved)
  const exchanged = only && others.length === 0 && !only.moved ? exchangedIn(only) : null
  return exchanged && after ? exchangeSentence(exchanged, { place: after, draft }) : null
}

function exchangeSentence(
  [from, to]: readonly [string, string],
  { place, draft: { words, change } }: { place: SectionPlace; draft: NoteDraft },
): string {
  const exchange = { place: sectionName(place, words), done: words.done[change] }
  if (isFigure(from) && isFigure(to))
    return words.figureInSection({ ...exchange, before: from, after: to })
  return words.wordInSection({ ...exchange, before: quoted(from, words), after: quoted(to, words) })
}

function isFigure(text: string): boolean {
  return /\p{N}/u.test(text) && !/\p{L}/u.test(text)
}

/** What stood at the only place of a block that differs, and what stands there now. */
function exchangedIn(block: BlockComparison): [string, string] | null {
  const texts = changesIn(block)
  const runs = texts.flatMap((text) => text.runs)
  const places = placesIn(runs)
  const [place] = places
  const isLone = places.length === 1 && runs.every(({ kind }) => kind !== 'altered')
  if (!place || !isLone || texts.some(({ rewritten }) => rewritten)) return null
  const [from, to] = [plainText(place.removed).trim(), plainText(place.added).trim()]
  const isShort = [from, to].every((side) => side !== '' && side.split(/\s+/).length <= MOST_WORDS)
  return isShort ? [from, to] : null
}

function isOtherStandardText({ kind, before, after, renamed, blocks }: SectionComparison): boolean {
  if ((after ?? before)?.number !== null) return false
  return kind !== 'kept' || renamed || blocks.some((block) => block.kind !== 'kept' || block.moved)
}

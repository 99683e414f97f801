import { plainText } from '../../content/walk'
import { blockReasons } from '../change/block-reasons'
import { placesIn } from '../change/line-reason'
import type { SectionComparison } from '../content-comparison'
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
function loneSentence(
  { blocks, after }: SectionComparison,
  { words, change }: NoteDraft,
): string | null {
  const others = blocks.filter(({ kind, moved }) => kind !== 'kept' || moved)
  const [only] = others
  if (!only || others.length > 1 || only.moved || !after) return null
  const exchanged = exchangedIn(only)
  if (!exchanged) return null
  const [from, to] = exchanged
  const place = sectionName(after, words)
  const done = words.done[change]
  const isFigure = /\p{N}/u.test(from) && /\p{N}/u.test(to) && !/\p{L}/u.test(from + to)
  if (isFigure) return words.figureInSection({ place, before: from, after: to, done })
  const [old, fresh] = [quoted(from, words), quoted(to, words)]
  return words.wordInSection({ place, before: old, after: fresh, done })
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

import type { Problem } from '../../domain-error'
import type { BlockChange, BlockComparison, ItemComparison } from '../model/block-comparison'
import type { TextComparison } from '../model/text-comparison'
import { isSameContent } from '../same-content'
import { lineReason, type LineReason } from './line-reason'

const CODES = {
  rewritten: 'major-block-rewritten',
  reference: 'major-reference',
  number: 'major-number',
  meaning: 'major-meaning',
  name: 'major-name',
  words: 'major-words',
} as const satisfies Record<LineReason['why'], Problem['code']>

/** Why what became of a block of a section is more than a correction. */
export function blockReasons(block: BlockComparison, section: string): Problem[] {
  const problem = (code: Problem['code'], words = {}): Problem => ({
    code,
    values: { section, ...words },
    at: block.id,
  })
  if (block.kind === 'added') return [problem('major-block-added')]
  if (block.kind === 'removed') return [problem('major-block-removed')]
  const moved = block.moved ? [problem('major-block-moved')] : []
  if (block.kind === 'kept') return moved
  const lines = linesOf(block.change).flatMap((line) => lineReason(line) ?? [])
  return [
    ...moved,
    ...(isOtherKind(block.change) ? [problem('major-block-kind')] : []),
    ...(isOtherStanding(block.change) ? [problem('major-basis')] : []),
    ...lines.map(({ why, before, after }) => problem(CODES[why], { before, after })),
  ]
}

/** The lines of a text with those of its notes. */
export function linesWithNotes(text: TextComparison) {
  return [text, ...text.notes.flatMap((note) => note.text ?? [])]
}

function linesOf(change: BlockChange) {
  return textsOf(change).flatMap(linesWithNotes)
}

function textsOf(change: BlockChange): TextComparison[] {
  if (change.form === 'text') return change.text ? [change.text] : []
  if (change.form === 'replaced') return []
  return change.items.flatMap((item) => (item.kind === 'changed' ? item.text : []))
}

function isOtherKind(change: BlockChange): boolean {
  if (change.form === 'replaced') return true
  if (change.form === 'text') return change.type.before !== change.type.after
  return change.items.some(isOtherItem) || change.lists.some(isOtherList)
}

function isOtherItem({ kind, moved }: ItemComparison): boolean {
  return moved || kind === 'added' || kind === 'removed'
}

function isOtherList({
  before,
  after,
}: Extract<BlockChange, { form: 'list' }>['lists'][number]): boolean {
  return !before || !after || before.ordered !== after.ordered || before.start !== after.start
}

function isOtherStanding(change: BlockChange): boolean {
  const notes = textsOf(change).flatMap((text) => text.notes)
  if (notes.some(({ basis }) => basis !== null)) return true
  if (change.form === 'replaced') return false
  const { basis, keyFinding } = change.standing
  const isInside =
    change.form === 'list' && change.lists.some(({ before, after }) => isOtherBasis(before, after))
  return basis !== null || keyFinding !== null || isInside
}

type Head = { basis?: unknown; keyFinding?: true } | null

function isOtherBasis(before: Head, after: Head): boolean {
  const standing = (head: Head) => ({ basis: head?.basis ?? null, key: head?.keyFinding ?? null })
  return !isSameContent(standing(before), standing(after))
}

import type { Block } from '../content/block'
import type { Inline } from '../content/inline'
import { blockInlines } from '../content/walk'
import type { BlockComparison, ItemComparison } from './model/block-comparison'
import type { WordComparison } from './model/text-comparison'

/** A stretch of text that stands on one side only. */
export type LoneText = { kind: 'added' | 'removed'; inlines: readonly Inline[] }

/** The texts of a block that differ word by word: its own, its items’ and its notes’. */
export function changesIn(block: BlockComparison): WordComparison[] {
  if (block.kind !== 'changed') return []
  const { change } = block
  const texts =
    change.form === 'text'
      ? [change.text]
      : change.form === 'list'
        ? change.items.map((item) => (item.kind === 'changed' ? item.text : null))
        : []
  return texts.flatMap((text) =>
    text ? [text, ...text.notes.flatMap((note) => note.text ?? [])] : [],
  )
}

/** What stands on one side only in a block: the words removed and added, notes included. */
export function textsIn(block: BlockComparison): LoneText[] {
  return [
    ...wholeTexts(block),
    ...changesIn(block).flatMap(({ runs }) =>
      runs.flatMap((run) =>
        run.kind === 'added' || run.kind === 'removed'
          ? [{ kind: run.kind, inlines: run.inlines }]
          : [],
      ),
    ),
  ]
}

function wholeTexts(block: BlockComparison): LoneText[] {
  if (block.kind === 'added' || block.kind === 'removed') return [whole(block.kind, block.block)]
  if (block.kind !== 'changed') return []
  const { change } = block
  if (change.form === 'replaced')
    return [whole('removed', change.before), whole('added', change.after)]
  return change.form === 'list' ? change.items.flatMap(loneItem) : []
}

function loneItem(item: ItemComparison): LoneText[] {
  return item.kind === 'added' || item.kind === 'removed'
    ? [{ kind: item.kind, inlines: item.inlines }]
    : []
}

function whole(kind: LoneText['kind'], block: Block): LoneText {
  return { kind, inlines: [...blockInlines(block)].map(({ inline }) => inline) }
}

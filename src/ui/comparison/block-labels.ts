import type { BlockChange, BlockComparison } from '@/domain/compare/model/block-comparison'
import type { StandingChange } from '@/domain/compare/model/change'
import type { ComparisonWords } from '../messages/comparison-nb'
import type { ChangeKind } from './change-frame'
import { tableAt, type Comparing } from './comparing'

/** What happened to a block, as it is said above it. */
export function blockLabels(
  block: BlockComparison,
  comparing: Comparing,
): { kind: ChangeKind; labels: string[] } {
  const moved = block.moved ? [movedLabel(block, comparing)] : []
  const [first, ...others] = [...ownLabels(block, comparing), ...moved]
  const kind =
    block.kind === 'kept' ? (tableAt(block.id, comparing) ? 'changed' : 'moved') : block.kind
  return { kind, labels: first === undefined ? [] : [first, ...others] }
}

function ownLabels(block: BlockComparison, comparing: Comparing): string[] {
  const { words } = comparing
  if (block.kind === 'changed') return changeLabels(block.change, words)
  const table = tableAt(block.id, comparing)
  if (block.kind === 'kept') return table?.kind === 'changed' ? [words.tableChanged] : []
  const isTable = block.block.type === 'table'
  if (block.kind === 'added') return [isTable ? words.tableAdded : words.blockAdded]
  return [isTable ? words.tableRemoved : words.blockRemoved]
}

function changeLabels(change: BlockChange, words: ComparisonWords): string[] {
  if (change.form === 'replaced') return [words.replaced]
  const standing = standingLabels(change.standing, words)
  if (change.form === 'list') return [words.blockChanged, ...standing]
  const { text, type } = change
  const how = text?.rewritten ? words.rewritten(Math.round(text.kept * 100)) : words.blockChanged
  const became = type.after === 'quote' ? words.becameQuote : words.becameParagraph
  return [how, ...(type.before === type.after ? [] : [became]), ...standing]
}

function standingLabels({ basis, keyFinding }: StandingChange, words: ComparisonWords): string[] {
  const key = keyFinding?.after ? words.keyFinding : words.noKeyFinding
  return [
    ...(basis ? [words.rests(words.bases[basis.after?.kind ?? 'none'])] : []),
    ...(keyFinding ? [key] : []),
  ]
}

function movedLabel({ before, after }: BlockComparison, { comparison, words }: Comparing): string {
  if (!before || before.section === after?.section) return words.movedWithin
  const from = comparison.sections.find(({ id }) => id === before.section)?.before
  return from ? words.movedFrom(`${from.number ?? ''} ${from.title}`.trim()) : words.blockMoved
}

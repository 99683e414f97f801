import {
  $getRoot,
  $isElementNode,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  type LexicalCommand,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { rest, type MarkBasis } from '@/domain/content/with-basis'
import { ServerFootnoteNode } from '../footnote/server-footnote-node'
import { $blockIdOf } from '../ids/node-ids'
import { $isStatement, $setStanding, $standingOf } from './standing-state'

/**
 * Marks a statement by its ids, as from the list of findings. It is answered with false where the text has no such
 * statement, or one that can carry no basis.
 */
export const MARK_BASIS_COMMAND: LexicalCommand<MarkBasis> = createCommand('MARK_BASIS_COMMAND')

/** Answers `MARK_BASIS_COMMAND` in this editor until the returned function is called. */
export function registerMarkBasis(editor: LexicalEditor): () => void {
  return editor.registerCommand(MARK_BASIS_COMMAND, $markBasis, COMMAND_PRIORITY_EDITOR)
}

function $markBasis({ block: id, footnote, basis }: MarkBasis): boolean {
  const block = $getRoot()
    .getChildren()
    .find((node) => $holds(node, id))
  if (!block) return false
  if (footnote !== undefined) return $markNote(block, { footnote, basis })
  if (!$isStatement(block)) return false
  $setStanding(block, rest($standingOf(block), basis))
  return true
}

function $markNote(
  block: LexicalNode,
  { footnote: id, basis }: { footnote: string; basis: MarkBasis['basis'] },
): boolean {
  const node = [...$nodesIn(block)].find(
    (each) => each instanceof ServerFootnoteNode && each.getValue()?.id === id,
  )
  const footnote = node instanceof ServerFootnoteNode ? node.getValue() : null
  if (!(node instanceof ServerFootnoteNode) || !footnote) return false
  node.setValue(rest(footnote, basis))
  return true
}

// A list is named by itself or by any item in it.
function $holds(block: LexicalNode, id: string): boolean {
  if ($blockIdOf(block) === id) return true
  return block.getType() === 'list' && [...$nodesIn(block)].some((node) => $blockIdOf(node) === id)
}

function* $nodesIn(node: LexicalNode): Generator<LexicalNode> {
  yield node
  if ($isElementNode(node)) for (const child of node.getChildren()) yield* $nodesIn(child)
}

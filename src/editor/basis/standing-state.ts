import {
  $getSelection,
  $getState,
  $isParagraphNode,
  $isRootNode,
  $setState,
  createState,
  type LexicalNode,
  type ParagraphNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $isListNode, type ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { isSameContent } from '@/domain/compare/same-content'
import { Basis } from '@/domain/content/basis'
import type { Standing } from '@/domain/content/block'

/** A block that something can be said of: a paragraph, or a list that stands in no other. */
export type StatementNode = ParagraphNode | ListNode

const basisState = createState('basis', {
  parse: (value) => Basis.safeParse(value).data,
  isEqual: (a, b) => JSON.stringify(a) === JSON.stringify(b),
})
const keyFindingState = createState('keyFinding', {
  parse: (value) => (value === true ? true : undefined),
})

/** Whether something can be said of a node. */
export function $isStatement(node: LexicalNode | null | undefined): node is StatementNode {
  return ($isParagraphNode(node) || $isListNode(node)) && $isRootNode(node.getParent())
}

/** What is said of a block, with nothing in it that is not said. */
export function $standingOf(node: StatementNode): Standing {
  const basis = $getState(node, basisState)
  const keyFinding = $getState(node, keyFindingState)
  return { ...(basis && { basis }), ...(keyFinding && { keyFinding }) }
}

/** Says this of a block, and nothing else. */
export function $setStanding(node: StatementNode, standing: Standing): void {
  // What is set is changed, even to what it was, and a change would be looked at without end.
  if (isSameContent($standingOf(node), standing)) return
  const { basis, keyFinding } = standing
  $setState(node, basisState, basis)
  $setState(node, keyFindingState, keyFinding)
}

/** The blocks that the cursor is in, or that are selected. */
export function $selectedStatements(): StatementNode[] {
  const nodes = $getSelection()?.getNodes() ?? []
  return [...new Set(nodes.map((node) => node.getTopLevelElement()))].filter($isStatement)
}

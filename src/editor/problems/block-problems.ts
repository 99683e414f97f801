import type { Problem } from '@/domain/domain-error'
import { MAX_LIST_DEPTH } from '../body/body-node'
import { hiddenCharacterProblems } from './hidden-characters'
import { inlineProblems } from './inline-problems'
import { childrenOf, typeOf, type JsonRecord } from '../body/json'

/** Where a block stands: its id, its number in the text and its first words. */
export type BlockPlace = { at: string; paragraph: number; words: string }

const LINK_CHILDREN = ['text', 'linebreak', 'tab', 'citation', 'cross-reference', 'footnote']
const INLINE = [...LINK_CHILDREN, 'link', 'autolink']

const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  paragraph: INLINE,
  quote: INLINE,
  list: ['listitem'],
  listitem: [...INLINE, 'list'],
  link: LINK_CHILDREN,
  autolink: LINK_CHILDREN,
}
const KNOWN = new Set([...Object.keys(CHILDREN), ...INLINE, 'relationship'])

/** All that is wrong with one block of a body; `blocks` are the kinds that may stand there. */
export function blockProblems(
  node: JsonRecord,
  { blocks, at, ...place }: BlockPlace & { blocks: readonly string[] },
): Problem[] {
  const found = nodeProblems(node, { allowed: blocks, lists: 0 })
  return found.map(({ code, values }) => ({ code, values: { ...values, ...place }, at }))
}

type Around = { allowed: readonly string[]; lists: number }

function nodeProblems(node: JsonRecord, { allowed, lists }: Around): Problem[] {
  const refusal = refusalOf(node, allowed)
  if (refusal) return [refusal]
  const depth = node.type === 'list' ? lists + 1 : lists
  if (depth > MAX_LIST_DEPTH) return [{ code: 'list-too-deep', values: { levels: MAX_LIST_DEPTH } }]
  const below = { allowed: CHILDREN[typeOf(node)] ?? [], lists: depth }
  return [
    ...inlineProblems(node),
    ...hiddenCharacterProblems(node),
    ...childrenOf(node).flatMap((child) => nodeProblems(child, below)),
  ]
}

function refusalOf(node: JsonRecord, allowed: readonly string[]): Problem | null {
  const type = node.listType === 'check' ? 'checklist' : typeOf(node)
  if (!KNOWN.has(type)) return { code: 'unknown-node', values: { node: type } }
  return allowed.includes(type) ? null : { code: 'misplaced-node', values: { node: type } }
}

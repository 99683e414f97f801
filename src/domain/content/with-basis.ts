import type { Basis } from './basis'
import type { Block, List, ListItem } from './block'
import type { Inline } from './inline'

/** A statement: a paragraph, a list by its own id or that of an item in it, or a footnote whose mark stands there. */
export type Statement = { block: string; footnote?: string }

/** What a statement is to rest on; null takes away what was said. */
export type MarkBasis = Statement & { basis: Basis | null }

/**
 * The blocks with a statement resting on another basis. Where the statement is not there, or can carry no basis, as a
 * quotation or a table, it is the very same array.
 */
export function withBasis(
  blocks: readonly Block[],
  { block: wanted, footnote, basis }: MarkBasis,
): readonly Block[] {
  const at = blocks.findIndex((block) => holds(block, wanted))
  const block = blocks[at]
  if (!block) return blocks
  if (footnote === undefined) return canRest(block) ? blocks.with(at, rest(block, basis)) : blocks
  const marked = noteInBlock(block, { footnote, basis })
  return marked ? blocks.with(at, marked) : blocks
}

/** The same paragraph, list or footnote resting on another basis, on nothing where it is null. */
export function rest<Part extends { basis?: Basis }>(part: Part, basis: Basis | null): Part {
  if (basis) return { ...part, basis }
  const bare = { ...part }
  delete bare.basis
  return bare
}

type MarkNote = { footnote: string; basis: Basis | null }
type Marked<Part> = Part | null

function canRest(block: Block): block is Extract<Block, { type: 'paragraph' | 'list' }> {
  return block.type === 'paragraph' || block.type === 'list'
}

function holds(block: Block, id: string): boolean {
  return block.id === id || (block.type === 'list' && itemsOf(block).some((item) => item.id === id))
}

function itemsOf(list: List): ListItem[] {
  return list.items.flatMap((item) => [item, ...(item.list ? itemsOf(item.list) : [])])
}

function noteInBlock(block: Block, mark: MarkNote): Marked<Block> {
  if (block.type === 'table') return null
  if (block.type === 'list') return noteInList(block, mark)
  const children = noteInLine(block.children, mark)
  return children && { ...block, children }
}

function noteInList(list: List, mark: MarkNote): Marked<List> {
  for (const [at, item] of list.items.entries()) {
    const marked = noteInItem(item, mark)
    if (marked) return { ...list, items: list.items.with(at, marked) }
  }
  return null
}

function noteInItem(item: ListItem, mark: MarkNote): Marked<ListItem> {
  const children = noteInLine(item.children, mark)
  if (children) return { ...item, children }
  const list = item.list && noteInList(item.list, mark)
  return list ? { ...item, list } : null
}

function noteInLine(line: readonly Inline[], { footnote, basis }: MarkNote): Marked<Inline[]> {
  const at = line.findIndex((inline) => inline.type === 'footnote' && inline.id === footnote)
  const note = line[at]
  return note?.type === 'footnote' ? line.with(at, rest(note, basis)) : null
}

import type { Basis } from './basis'
import type { Block, List } from './block'
import type { Footnote } from './inline'
import { walkBlocks, walkInlines, type ContentBody, type SectionVisit } from './walk'

/** Something that an author said of a statement, on the way: the block, list or footnote that rests on it. */
export type BasisVisit<Kind extends Basis['kind'] = Basis['kind']> = {
  basis: Extract<Basis, { kind: Kind }>
  section: SectionVisit
  /** The block, or the list in it; for a footnote, the block, list item or table that its mark stands in. */
  block: string
  footnote: Footnote | null
}

/** All bases of a content: those of the blocks in reading order, then those of the footnotes. */
export function* walkBases(body: ContentBody): Generator<BasisVisit> {
  for (const { block, section } of walkBlocks(body))
    for (const { id, basis } of basedParts(block))
      if (basis) yield { basis, section, block: id, footnote: null }
  for (const { inline, section, block } of walkInlines(body))
    if (inline.type === 'footnote' && inline.basis)
      yield { basis: inline.basis, section, block, footnote: inline }
}

function* basedParts(block: Block): Generator<{ id: string; basis?: Basis }> {
  if (block.type === 'paragraph') yield block
  else if (block.type === 'list') yield* lists(block)
}

function* lists(list: List): Generator<List> {
  yield list
  for (const item of list.items) if (item.list) yield* lists(item.list)
}

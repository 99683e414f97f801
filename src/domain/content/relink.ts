import type { Basis } from './basis'
import type { Block, List } from './block'
import type { Inline } from './inline'
import type { Cell, Table } from './table'

/** Ids of a manuscript → ids of the documents that its sources, tables and sections became. */
export type NewIds = ReadonlyMap<string, string>

/** The same blocks, pointing at sources, tables and sections by their new ids. What has no new id keeps its own. */
export function relinkBlocks(blocks: readonly Block[], ids: NewIds): Block[] {
  return blocks.map((block) => relinkBlock(block, ids))
}

/** The same table, citing sources by their new ids. */
export function relinkTable(table: Table, ids: NewIds): Table {
  return {
    ...table,
    caption: relinkInlines(table.caption, ids),
    source: relinkInlines(table.source, ids),
    columns: table.columns.map((column) => ({
      ...column,
      title: relinkInlines(column.title, ids),
    })),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => relinkCell(cell, ids)),
    })),
  }
}

function relinkBlock(block: Block, ids: NewIds): Block {
  if (block.type === 'table') return { ...block, table: ids.get(block.table) ?? block.table }
  if (block.type === 'list') return relinkList(block, ids)
  const children = relinkInlines(block.children, ids)
  if (block.type === 'quote') return { ...block, children }
  return { ...block, ...relinkBasis(block, ids), children }
}

function relinkBasis({ basis }: { basis?: Basis }, ids: NewIds): { basis?: Basis } {
  if (basis?.kind !== 'summary') return {}
  return { basis: { ...basis, section: ids.get(basis.section) ?? basis.section } }
}

function relinkList(list: List, ids: NewIds): List {
  return {
    ...list,
    ...relinkBasis(list, ids),
    items: list.items.map((item) => ({
      ...item,
      children: relinkInlines(item.children, ids),
      ...(item.list && { list: relinkList(item.list, ids) }),
    })),
  }
}

function relinkCell(cell: Cell, ids: NewIds): Cell {
  if ('children' in cell) return { ...cell, children: relinkInlines(cell.children, ids) }
  if ('notes' in cell) return { ...cell, notes: cell.notes.map((note) => relinkInline(note, ids)) }
  return cell
}

function relinkInlines(inlines: readonly Inline[], ids: NewIds): Inline[] {
  return inlines.map((inline) => relinkInline(inline, ids))
}

function relinkInline<Node extends Inline>(inline: Node, ids: NewIds): Node {
  if (inline.type !== 'footnote') return relinkReference(inline, ids)
  const children = inline.children.map((child) => relinkReference(child, ids))
  return { ...inline, ...relinkBasis(inline, ids), children }
}

function relinkReference<Node extends Inline>(inline: Node, ids: NewIds): Node {
  if (inline.type === 'cross-reference')
    return { ...inline, target: ids.get(inline.target) ?? inline.target }
  if (inline.type !== 'citation') return inline
  const references = inline.references.map((reference) => ({
    ...reference,
    source: ids.get(reference.source) ?? reference.source,
  }))
  return { ...inline, references }
}

import type { Block, List, ListItem, Section } from './block'
import type { Footnote, Inline, NoteInline } from './inline'
import type { Cell, Table } from './table'

/** The parts of a content that hold text. */
export type ContentBody = {
  sections: readonly Section[]
  tables: readonly Table[]
  boilerplate: { id: string; title: string; blocks: readonly Block[] } | null
}

/** A section on the way through a content: `number` is "2.1", null for the boilerplate. */
export type SectionVisit = {
  id: string
  title: string
  depth: number
  number: string | null
  blocks: readonly Block[]
}

/** An inline node on the way, with the section and the block (or table) whose address it shares. */
export type InlineVisit = {
  inline: Inline
  section: SectionVisit
  block: string
  footnote: Footnote | null
}

/** All sections in reading order, the boilerplate last. */
export function* walkSections({ sections, boilerplate }: ContentBody): Generator<SectionVisit> {
  yield* walkNested(sections, [])
  if (boilerplate) yield { ...boilerplate, depth: 1, number: null }
}

/** Every block in reading order; a block that is the first place of a table comes with that table. */
export function* walkBlocks(
  body: ContentBody,
): Generator<{ block: Block; section: SectionVisit; table: Table | null }> {
  const left = new Map(body.tables.map((table) => [table.id, table]))
  for (const section of walkSections(body))
    for (const block of section.blocks) {
      const table = (block.type === 'table' && left.get(block.table)) || null
      if (table) left.delete(table.id)
      yield { block, section, table }
    }
}

/**
 * Every inline node in reading order: through body, and at a table's first place through its caption, header
 * cells, cells and source line. A footnote comes at its mark, with its text right behind it.
 */
export function* walkInlines(body: ContentBody): Generator<InlineVisit> {
  for (const { block, section, table } of walkBlocks(body)) {
    const line = table ? tableInlines(table) : blockInlines(block)
    for (const { inline, at } of line) yield* visit(inline, { section, block: at })
  }
}

/** The inline nodes of one block, with the id of the block or list item that holds each. */
export function* blockInlines(block: Block): Generator<{ inline: Inline; at: string }> {
  if (block.type === 'table') return
  if (block.type === 'list') yield* listInlines(block)
  else for (const inline of block.children) yield { inline, at: block.id }
}

/** The inline nodes of a table: caption, header cells, cells row by row, source line. */
export function* tableInlines(table: Table): Generator<{ inline: Inline; at: string }> {
  const cells = table.rows.flatMap((row) => row.cells.flatMap(cellInlines))
  const header = table.columns.flatMap((column) => column.title)
  for (const inline of [...table.caption, ...header, ...cells, ...table.source])
    yield { inline, at: table.id }
}

/** What stands in a cell besides its value: text, and the notes behind it. */
export function cellInlines(cell: Cell): readonly Inline[] {
  switch (cell.kind) {
    case 'empty':
      return []
    case 'text':
    case 'category':
      return cell.children
    case 'number':
    case 'date':
    case 'not-stated':
      return cell.notes
  }
}

/** The words of inline nodes, without citations, cross-references and footnotes. */
export function plainText(inlines: readonly (Inline | NoteInline)[]): string {
  return inlines.map(plainTextOf).join('')
}

function plainTextOf(inline: Inline | NoteInline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return '\n'
    case 'link':
      return plainText(inline.children)
    case 'citation':
    case 'cross-reference':
    case 'footnote':
      return ''
  }
}

function* walkNested(
  sections: readonly Section[],
  above: readonly number[],
): Generator<SectionVisit> {
  for (const [i, { id, title, blocks, sections: below }] of sections.entries()) {
    const path = [...above, i + 1]
    yield { id, title, blocks, depth: path.length, number: path.join('.') }
    yield* walkNested(below, path)
  }
}

function* listInlines({ items }: List): Generator<{ inline: Inline; at: string }> {
  for (const item of items) yield* itemInlines(item)
}

function* itemInlines({ id, children, list }: ListItem): Generator<{ inline: Inline; at: string }> {
  for (const inline of children) yield { inline, at: id }
  if (list) yield* listInlines(list)
}

function* visit(
  inline: Inline,
  place: Omit<InlineVisit, 'inline' | 'footnote'>,
): Generator<InlineVisit> {
  yield { ...place, inline, footnote: null }
  if (inline.type !== 'footnote') return
  for (const child of inline.children) yield { ...place, inline: child, footnote: inline }
}

import { createHash } from 'node:crypto'
import { citationText } from '../../citation/citation-text'
import type { Block, List } from '../../content/block'
import { crossReferenceText } from '../../content/cross-reference-text'
import type { Inline, NoteInline } from '../../content/inline'
import { numberContent } from '../../content/number-content'
import type { ReportContent } from '../../content/report-content'
import type { Cell, Table } from '../../content/table'
import { blockInlines, cellInlines, walkBlocks, walkSections } from '../../content/walk'

/** A block or list item as it is commented on: its words as a reader sees them, and as they are compared. */
export type Passage = { block: string; section: string; words: string; compared: string }

/** Everything in a content that a comment can be about. */
export type Passages = {
  sections: ReadonlySet<string>
  /** By the id of the block, list or list item, in reading order. */
  blocks: ReadonlyMap<string, Passage>
}

/** Reads a content once, so that many comments can be placed in it. */
export function passagesOf(content: ReportContent): Passages {
  const say = wording(content)
  const blocks = new Map<string, Passage>()
  for (const { block, section, table } of walkBlocks(content))
    for (const { id, words } of wordsOf(block, { table, say }))
      blocks.set(id, { block: id, section: section.id, words, compared: comparedWords(words) })
  return { sections: new Set([...walkSections(content)].map(({ id }) => id)), blocks }
}

/** A text as it is compared: its letters and digits, one space between words, so that mended typography changes nothing. */
export function comparedWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether a passage has these words. */
export function quoteIn(passage: Passage, quote: string): boolean {
  return passage.compared.includes(comparedWords(quote))
}

/** The sha256 of a passage's words as they are compared. */
export function passageHash({ compared }: Passage): string {
  return createHash('sha256').update(compared).digest('hex')
}

type Say = (inlines: readonly (Inline | NoteInline)[]) => string
type Worded = { id: string; words: string }

function wordsOf(block: Block, { table, say }: { table: Table | null; say: Say }): Worded[] {
  if (block.type === 'list') return listWords(block, say)
  if (block.type === 'table') return [{ id: block.id, words: table ? tableWords(table, say) : '' }]
  return [{ id: block.id, words: say(block.children) }]
}

/** A list's words, and each item's own line, for the list may be commented on or one item. */
function listWords(list: List, say: Say): Worded[] {
  const lines = [...Map.groupBy(blockInlines(list), ({ at }) => at)].map(([id, line]) => ({
    id,
    words: say(line.map(({ inline }) => inline)),
  }))
  return [{ id: list.id, words: lines.map(({ words }) => words).join('\n') }, ...lines]
}

function tableWords({ caption, columns, rows, source }: Table, say: Say): string {
  const cells = rows.flatMap((row) =>
    row.cells.map((cell) => `${value(cell)} ${say(cellInlines(cell))}`),
  )
  return [say(caption), ...columns.map(({ title }) => say(title)), ...cells, say(source)].join('\n')
}

function value(cell: Cell): string {
  return 'value' in cell ? String(cell.value) : ''
}

/** Writes running text out as it is read; the text of its notes comes last, since only their marks stand in it. */
function wording({ report: { language }, sources, ...body }: ReportContent): Say {
  const library = { language, sources: new Map(sources.map((source) => [source.id, source])) }
  const numbering = numberContent(body)
  return (inlines) => {
    const notes = inlines.flatMap((inline) => (inline.type === 'footnote' ? [inline.children] : []))
    return [inlines, ...notes].map((line) => line.map(said).join('')).join('\n')
  }

  function said(inline: Inline | NoteInline): string {
    switch (inline.type) {
      case 'text':
        return inline.text
      case 'break':
        return '\n'
      case 'link':
        return inline.children.map(({ text }) => text).join('')
      case 'citation':
        return citationText(inline, library)
          .map(({ text }) => text)
          .join('')
      case 'cross-reference':
        return crossReferenceText(inline, { numbering, language })
      case 'footnote':
        return ''
    }
  }
}

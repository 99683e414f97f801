import type { Footnote } from './inline'
import { walkBlocks, walkInlines, walkSections, type ContentBody } from './walk'

/** A footnote with its number and the block (or table) that it stands in. */
export type NumberedFootnote = { number: number; footnote: Footnote; block: string }

export type Numbering = {
  /** Section id → "2.1"; the boilerplate has no number. */
  sections: ReadonlyMap<string, string>
  /** Table id → number, from 1, in the order of first placement. */
  tables: ReadonlyMap<string, number>
  /** Footnote id → its number and place, from 1, through body, captions, header cells and cells. */
  footnotes: ReadonlyMap<string, NumberedFootnote>
}

/** Numbers the sections, tables and footnotes of a content in reading order. */
export function numberContent(body: ContentBody): Numbering {
  const placed = [...walkBlocks(body)].flatMap(({ table }) => table ?? [])
  const tables = new Map(placed.map(({ id }, i) => [id, i + 1]))
  const notes = [...walkInlines(body)].flatMap(({ inline, block }) =>
    inline.type === 'footnote' ? [{ footnote: inline, block }] : [],
  )
  return {
    sections: new Map(
      [...walkSections(body)].flatMap(({ id, number }) => (number === null ? [] : [[id, number]])),
    ),
    tables,
    footnotes: new Map(notes.map((note, i) => [note.footnote.id, { ...note, number: i + 1 }])),
  }
}

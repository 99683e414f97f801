import type { Block } from '@/domain/content/block'
import type { Inline } from '@/domain/content/inline'
import type { ReportLanguage } from '@/domain/content/report-content'
import type { Table } from '@/domain/content/table'
import { plainText } from '@/domain/content/walk'
import type { Line, TextLine } from '../lines/line'
import { previewGrid } from '../read-table/table-preview'
import type { Tally } from '../remark'
import { nestLists, type ItemLine } from './nest-list'
import type { PastedSection } from './pasted-section'
import { titleTables } from './title-table'
import { writeTable } from './write-table'

/** What writing lines as sections depends on. */
export type Writing = { newId: () => string; language: ReportLanguage; tally: Tally }

const LONGEST_TITLE = 300

/** Lines as sections with their blocks, and the tables that are placed among them. */
export function writeSections(
  lines: readonly Line[],
  writing: Writing,
): { sections: PastedSection[]; tables: Table[] } {
  const tables: Table[] = []
  const sections: PastedSection[] = [{ heading: null, blocks: [] }]
  for (const part of inParts(titleTables(lines))) {
    const heading = headingOf(part)
    if (heading) sections.push({ heading, blocks: notesOf(part, writing) })
    else sections.at(-1)?.blocks.push(...writeBlocks(part, { tables, writing }))
  }
  return {
    sections: sections.filter(({ heading, blocks }) => heading ?? blocks.length > 0),
    tables,
  }
}

/** A block's lines: the items of neighbouring lists together, all else one by one. */
type Part = Line | ItemLine[]

function inParts(lines: readonly Line[]): Part[] {
  const parts: Part[] = []
  let items: ItemLine[] | null = null
  for (const line of lines) {
    if (!isItem(line)) {
      parts.push(line)
      items = null
    } else if (items) items.push(line)
    else parts.push((items = [line]))
  }
  return parts
}

function isItem(line: Line): line is ItemLine {
  return line.role.type === 'item'
}

function headingOf(part: Part): PastedSection['heading'] {
  if (Array.isArray(part) || part.role.type !== 'heading' || !('inlines' in part)) return null
  const title = plainText(part.inlines).replace(/\s+/g, ' ').trim()
  // What is longer than any title was only made to look like one.
  return title === '' || title.length > LONGEST_TITLE ? null : { level: part.role.level, title }
}

/** The notes of a heading, as a paragraph below it: a title holds words alone. */
function notesOf(part: Part, { newId, tally }: Writing): Block[] {
  const inlines = Array.isArray(part) || !('inlines' in part) ? [] : part.inlines
  const notes = inlines.flatMap((inline, i): Inline[] => {
    if (inline.type !== 'footnote') return []
    return i === 0 ? inline.children : [{ type: 'break' }, ...inline.children]
  })
  const children = notes.slice(notes.findIndex(({ type }) => type !== 'break'))
  if (children.length === 0) return []
  tally.add('heading-note')
  return [{ type: 'paragraph', id: newId(), children }]
}

type Context = { tables: Table[]; writing: Writing }

function writeBlocks(part: Part, { tables, writing }: Context): Block[] {
  if (Array.isArray(part)) return nestLists(part, writing)
  if ('inlines' in part) return [writeText(part, writing)]
  const preview = previewGrid(part.grid, writing)
  if (!preview) return []
  const table = writeTable(preview, writing)
  tables.push(table)
  return [{ type: 'table', id: writing.newId(), table: table.id }]
}

function writeText({ role, inlines }: TextLine, { newId }: Writing): Block {
  return { type: role.type === 'quote' ? 'quote' : 'paragraph', id: newId(), children: inlines }
}

import type { Basis } from '../../content/basis'
import type { Block, List, ListItem } from '../../content/block'
import type { Citation, Footnote, Inline } from '../../content/inline'
import { numberContent, type Numbering } from '../../content/number-content'
import type { ReportContent, ReportLanguage } from '../../content/report-content'
import type { Source } from '../../content/source'
import type { Table } from '../../content/table'
import { cellInlines, walkBlocks, walkSections } from '../../content/walk'
import { WHOLE_REPORT, type Place } from '../finding'
import { readLine, type Line, type Wording } from './read-line'

/** A line of text with its place: a paragraph, a quotation, a list item, a footnote, or all words of a table. */
export type Passage = Line & { place: Place }

/** A footnote as a passage, with what it rests on. */
export type ReadNote = Passage & { basis: Basis | undefined }

/** A block as rules read it. A list has a line for each item; a table's lines come at its first place alone. */
export type ReadBlock = {
  kind: Block['type']
  id: string
  section: string
  lines: Passage[]
  notes: ReadNote[]
  /** Every citation in it, those of its footnotes included. */
  citations: Citation[]
  basis: Basis | undefined
  isKeyFinding: boolean
  table: Table | null
}

/** A section with its own blocks; those of the sections below it are theirs. */
export type ReadSection = { id: string; title: string; number: string; blocks: ReadBlock[] }

/** A content as rules read it. What the boilerplate says of the house is not judged, so it is left out. */
export type Reading = {
  language: ReportLanguage
  sections: ReadSection[]
  blocks: ReadBlock[]
  sources: ReadonlyMap<string, Source>
  numbering: Numbering
}

const READINGS = new WeakMap<ReportContent, Reading>()

/** Reads a content once, however many rules ask. */
export function readContent(content: ReportContent): Reading {
  const known = READINGS.get(content)
  if (known) return known
  const reading = read(content)
  READINGS.set(content, reading)
  return reading
}

function read(content: ReportContent): Reading {
  const body = { ...content, boilerplate: null }
  const sections = new Map(
    [...walkSections(body)].map(({ id, title, number }): [string, ReadSection] => [
      id,
      { id, title, number: number ?? '', blocks: [] },
    ]),
  )
  const wording = {
    language: content.report.language,
    sources: new Map(content.sources.map((source) => [source.id, source])),
    numbering: numberContent(content),
  }
  for (const { block, section, table } of walkBlocks(body)) {
    const read = readBlock(block, { wording, section: section.id, table })
    sections.get(section.id)?.blocks.push(read)
  }
  const all = [...sections.values()]
  return { ...wording, sections: all, blocks: all.flatMap(({ blocks }) => blocks) }
}

type Setting = { wording: Wording; section: string; table: Table | null }

function readBlock(block: Block, setting: Setting): ReadBlock {
  const { wording, section, table } = setting
  const texts = textsOf(block, setting)
  const lines = texts.map(({ inlines, place }) => ({ ...readLine(inlines, wording), place }))
  const notes = texts.flatMap(({ inlines, place }) =>
    inlines.flatMap((inline) =>
      inline.type === 'footnote' ? [readNote(inline, { wording, place })] : [],
    ),
  )
  return {
    kind: block.type,
    id: block.id,
    section,
    lines,
    notes,
    citations: [...lines, ...notes].flatMap(({ citations }) => citations),
    basis: 'basis' in block ? block.basis : undefined,
    isKeyFinding: 'keyFinding' in block && block.keyFinding === true,
    table,
  }
}

function readNote(
  { id, children, basis }: Footnote,
  { wording, place }: { wording: Wording; place: Place },
): ReadNote {
  return { ...readLine(children, wording), place: { ...place, footnote: id }, basis }
}

function textsOf(block: Block, { section, table }: Setting): { inlines: Inline[]; place: Place }[] {
  const place = { ...WHOLE_REPORT, section }
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return [{ inlines: block.children, place: { ...place, block: block.id } }]
    case 'list':
      return itemsOf(block).map(({ id, children }) => ({
        inlines: children,
        place: { ...place, block: id },
      }))
    case 'table':
      if (!table) return []
      return tableTexts(table).map((inlines) => ({
        inlines,
        place: { ...place, table: table.id },
      }))
  }
}

function itemsOf({ items }: List): ListItem[] {
  return items.flatMap((item) => [item, ...(item.list ? itemsOf(item.list) : [])])
}

/** The caption first, then header cells, cells row by row, and the source line. */
function tableTexts({ caption, columns, rows, source }: Table): Inline[][] {
  const header = columns.map(({ title }) => title)
  const cells = rows.flatMap((row) => row.cells.map((cell) => [...cellInlines(cell)]))
  return [caption, ...header, ...cells, source]
}

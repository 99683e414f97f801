import type { Block, List, Paragraph, Section } from '@/domain/content/block'
import type { Citation, Inline, NoteInline } from '@/domain/content/inline'
import type { FrontMatter, ReportContent } from '@/domain/content/report-content'
import type { Source } from '@/domain/content/source'
import type { Table } from '@/domain/content/table'
import { aSource } from './source'

type Written = Partial<Pick<ReportContent, 'tables' | 'sources'>> & {
  sections: Section[]
  report?: Partial<FrontMatter>
}

/** A report in Norwegian about nowhere, with what a test cares about. */
export function writtenReport({
  sections,
  tables = [],
  sources = [],
  report,
}: Written): ReportContent {
  return {
    schemaVersion: 1,
    report: {
      id: 'report',
      slug: 'rapport',
      kind: 'respons',
      language: 'nb',
      title: 'Rapport',
      questions: [],
      country: { code: 'XN', name: 'Norland' },
      topics: [],
      authors: ['Redaksjonen'],
      cutOffDate: '2022-10-14',
      assessedCurrent: '2022-10-14',
      reviewBy: '2023-04-14',
      ...report,
    },
    sections,
    tables,
    sources,
    boilerplate: null,
  }
}

/** A section whose id is its title in small letters. */
export function section(title: string, blocks: Block[], sections: Section[] = []): Section {
  return { id: title.toLowerCase(), title, blocks, sections }
}

/**
 * A paragraph written as one line: `{hrw}` cites in parentheses, `{n:hrw}` as a part of the sentence, `{b:hrw}` without
 * parentheses, `{hrw p 3}` with a page; `[^…]` is a footnote, `<en:…>` words in another language, `{#t1}` points at a table.
 */
export function p(id: string, line: string, standing: Partial<Paragraph> = {}): Paragraph {
  return { type: 'paragraph', id, children: inlines(id, line), ...standing }
}

/** A block quotation, written as `p` is. */
export function quote(id: string, line: string): Block {
  return { type: 'quote', id, children: inlines(id, line) }
}

/** A list of lines. */
export function list(id: string, lines: string[], standing: Partial<List> = {}): List {
  const items = lines.map((line, i) => ({
    id: `${id}-${i}`,
    children: inlines(`${id}-${i}`, line),
  }))
  return { type: 'list', id, ordered: false, items, ...standing }
}

/** The place of a table. */
export function tableAt(table: string): Block {
  return { type: 'table', id: `${table}-place`, table }
}

/** A small table of one figure whose caption and source line are written as `p` is. */
export function aTable(id: string, { caption = 'Tabell', source = '' } = {}): Table {
  return {
    id,
    caption: inlines(`${id}-caption`, caption),
    period: '2022',
    unit: 'hendelser',
    source: inlines(`${id}-source`, source),
    rowHeads: false,
    columns: [{ id: `${id}-c`, title: [{ type: 'text', text: 'Antall' }], type: 'integer' }],
    codeLists: [],
    rows: [{ id: `${id}-r`, cells: [{ kind: 'number', value: 1, notes: [] }] }],
  }
}

/** A source that is cited by its key in capitals. */
export function work(id: string, fields: Partial<Source> = {}): Source {
  return aSource({ id, shortName: id.toUpperCase(), publisher: id.toUpperCase(), ...fields })
}

const PIECE = /\[\^(?<note>[^\]]*)\]|\{(?<cited>[^}]*)\}|<(?<language>[a-z]+):(?<foreign>[^>]*)>/g

function inlines(id: string, line: string): Inline[] {
  const found: Inline[] = []
  let read = 0
  for (const match of line.matchAll(PIECE)) {
    found.push(...text(line.slice(read, match.index)))
    const { note, cited, language, foreign } = match.groups ?? {}
    const own = `${id}-${match.index}`
    if (note !== undefined)
      found.push({ type: 'footnote', id: own, children: inlines(own, note).filter(isNoteInline) })
    if (cited !== undefined) found.push(pointer(own, cited))
    if (foreign !== undefined && language !== undefined)
      found.push({ type: 'text', text: foreign, language })
    read = match.index + match[0].length
  }
  return [...found, ...text(line.slice(read))]
}

function isNoteInline(inline: Inline): inline is NoteInline {
  return inline.type !== 'footnote'
}

function text(words: string): Inline[] {
  return words === '' ? [] : [{ type: 'text', text: words }]
}

function pointer(id: string, cited: string): NoteInline {
  if (cited.startsWith('#')) return { type: 'cross-reference', to: 'table', target: cited.slice(1) }
  const mode = MODES[cited.slice(0, 2)] ?? 'parenthetical'
  const works = cited.replace(/^[nb]:/, '').split('; ')
  return { type: 'citation', id, mode, references: works.map(reference) }
}

const MODES: Readonly<Record<string, Citation['mode']>> = { 'n:': 'narrative', 'b:': 'bare' }

function reference(written: string): Citation['references'][number] {
  const [source = '', page] = written.split(' p ')
  return page === undefined ? { source } : { source, locator: { label: 'page', value: page } }
}

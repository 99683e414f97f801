import type { Block } from '@/domain/content/block'
import type { Citation, Inline, NoteInline } from '@/domain/content/inline'
import type { Manuscript } from '@/domain/content/manuscript'
import type { Cell, Table } from '@/domain/content/table'
import { sourceLabel } from '@/domain/citation/source-label'

/** A manuscript as lines that a test can compare: `{n:LVT 2021b}` is a narrative citation, `[^…]` a footnote. */
export function showReport(manuscript: Manuscript): string[] {
  const { sections, boilerplate } = manuscript
  const parts = [...sections, ...(boilerplate ? [boilerplate] : [])]
  return parts.flatMap(({ title, blocks }) => [
    `# ${title}`,
    ...blocks.flatMap((block) => showBlock(block, manuscript)),
  ])
}

/** All lines of one section. */
export function showSection(manuscript: Manuscript, title: string): string[] {
  return showReport({
    ...manuscript,
    sections: manuscript.sections.filter((section) => section.title === title),
    boilerplate: null,
  })
}

function showBlock(block: Block, manuscript: Manuscript): string[] {
  switch (block.type) {
    case 'paragraph':
      return [showInlines(block.children, manuscript)]
    case 'quote':
      return [`> ${showInlines(block.children, manuscript)}`]
    case 'list':
      return block.items.map(({ children }, i) => {
        const marker = block.ordered ? `${(block.start ?? 1) + i}.` : '-'
        return `${marker} ${showInlines(children, manuscript)}`
      })
    case 'table':
      return manuscript.tables
        .filter(({ id }) => id === block.table)
        .flatMap((table) => showTable(table, manuscript))
  }
}

/** A table as lines: caption, what belongs to it, header, rows. */
export function showTable(table: Table, manuscript: Manuscript): string[] {
  const codes = table.codeLists.flatMap((list) => list.codes)
  return [
    `| ${showInlines(table.caption, manuscript)}`,
    `| period ${table.period ?? '?'}`,
    `| source ${showInlines(table.source, manuscript)}`,
    ...codes.map(({ colour, label }) => `| ${colour} = ${label}`),
    table.columns.map(({ title, type }) => `${type}:${showInlines(title, manuscript)}`).join(' | '),
    ...table.rows.map(({ cells }) => cells.map((cell) => showCell(cell, manuscript)).join(' | ')),
  ]
}

function showCell(cell: Cell, manuscript: Manuscript): string {
  switch (cell.kind) {
    case 'empty':
      return '∅'
    case 'not-stated':
      return '–'
    case 'number':
      return `${cell.value}${showInlines(cell.notes, manuscript)}`
    case 'date':
      return cell.value
    case 'text':
    case 'category':
      return showInlines(cell.children, manuscript)
  }
}

/** Running text with its nodes shown. */
export function showInlines(
  inlines: readonly (Inline | NoteInline)[],
  manuscript: Manuscript,
): string {
  return inlines.map((inline) => showInline(inline, manuscript)).join('')
}

function showInline(inline: Inline | NoteInline, manuscript: Manuscript): string {
  switch (inline.type) {
    case 'text':
      return inline.language ? `<${inline.language}:${inline.text}>` : inline.text
    case 'break':
      return '\n'
    case 'link':
      return inline.url
    case 'cross-reference':
      return `[${inline.to} ${inline.target}]`
    case 'footnote':
      return `[^${showInlines(inline.children, manuscript)}]`
    case 'citation':
      return showCitation(inline, manuscript)
  }
}

function showCitation({ mode, references }: Citation, { sources }: Manuscript): string {
  const works = references.map(({ source, locator, prefix = '', suffix = '' }) => {
    const work = sources.find(({ id }) => id === source)
    const place = locator ? ` ${locator.label} ${locator.value}` : ''
    return `${prefix}${work ? sourceLabel(work, 'nb') : '?'}${place}${suffix}`
  })
  return `{${mode.charAt(0)}:${works.join('; ')}}`
}

/** Shown text with numbers for its footnotes, from `first` on, and what stands in them. */
export function numberNotes(shown: string, first = 1): { marked: string; notes: string[] } {
  const notes: string[] = []
  const marked = shown.replace(/\[\^([^\]]*)\]/g, (_, note: string) => {
    notes.push(note)
    return `[${first + notes.length - 1}]`
  })
  return { marked, notes }
}

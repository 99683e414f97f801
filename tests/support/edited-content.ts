import fc, { type Arbitrary } from 'fast-check'
import { z } from 'zod'
import { joinedInlines } from '@/domain/compare/text/joined-inlines'
import type { Block, List, Section } from '@/domain/content/block'
import type { Inline } from '@/domain/content/inline'
import { ReportContent } from '@/domain/content/report-content'
import type { Table } from '@/domain/content/table'
import { walkSections } from '@/domain/content/walk'
import { blocks, inlines, SOURCE_IDS } from './content-arbitraries'
import { reportContent, source, usedOnly } from './report-arbitraries'
import { tables } from './table-arbitraries'

/** What an edit draws from: places by number, and new text. */
type Draw = { a: number; b: number; blocks: Block[]; inlines: Inline[] }
type Edit = (content: ReportContent, draw: Draw) => void

/** A content and what became of it by some random edits: words, marks, blocks, sections, tables, sources. */
export function editedContents(): Arbitrary<{ before: ReportContent; after: ReportContent }> {
  const draw = fc.record({ a: fc.nat(), b: fc.nat(), blocks: blocks(), inlines: inlines() })
  const edits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), draw), {
    minLength: 1,
    maxLength: 6,
  })
  return fc.tuple(reportContent(), edits, pool()).map(([content, made, held]) => {
    const before = joinedContent(content)
    const draft = structuredClone(before)
    for (const [i, [name, drawn]] of made.entries())
      EDITS[name]?.(draft, withOtherIds(drawn, `ny${i}`))
    const all = {
      ...draft,
      tables: withMissing(draft.tables, held.tables),
      sources: withMissing(draft.sources, held.sources),
    }
    return { before, after: joinedContent(ReportContent.parse(usedOnly(all))) }
  })
}

/** What new text may point at. */
function pool(): Arbitrary<Pick<ReportContent, 'tables' | 'sources'>> {
  return fc.record({
    tables: tables().map((all) => all.map((table) => withOtherIds(table, table.id))),
    sources: fc.tuple(...SOURCE_IDS.map(source)),
  })
}

function withOtherIds<T>(value: T, prefix: string): T {
  return z
    .custom<T>()
    .parse(JSON.parse(JSON.stringify(value).replaceAll('"id":"id-', `"id":"${prefix}-`)))
}

function withMissing<T extends { id: string }>(held: readonly T[], all: readonly T[]): T[] {
  return [...held, ...all.filter(({ id }) => !held.some((one) => one.id === id))]
}

/** The same content with neighbouring texts and links that look the same as one, as the editor keeps text. */
export function joinedContent(content: ReportContent): ReportContent {
  const joined: unknown = JSON.parse(JSON.stringify(content), (key, member: unknown) =>
    ['children', 'caption', 'source', 'title'].includes(key) && Array.isArray(member)
      ? joinedInlines(member)
      : member,
  )
  return ReportContent.parse(joined)
}

const EDITS: Readonly<Record<string, Edit>> = {
  retitle: ({ report, sections }, { a }) => {
    report.title = `${report.title} ${a % 3}`
    report.cutOffDate = a % 2 ? '2023-01-31' : null
    rename(pick(sections, a))
  },
  'rename section': (content, { a }) => rename(pick(allSections(content.sections), a)),
  'move section': ({ sections }, { a, b }) => {
    const from = pick(listsOf(sections), a) ?? sections
    if (from === sections && sections.length < 2) return
    const [section] = from.splice(b % Math.max(1, from.length), 1)
    if (section) sections.splice(a % (sections.length + 1), 0, section)
  },
  'add section': ({ sections }, { a, blocks: own }) => {
    const list = pick(listsOf(sections), a) ?? sections
    list.splice(a % (list.length + 1), 0, {
      id: `${own[0]?.id ?? 'ny'}-s${a}`,
      title: 'Nytt kapittel',
      blocks: own,
      sections: [],
    })
  },
  'remove section': ({ sections }, { a }) => {
    if (sections.length > 1) sections.splice(a % sections.length, 1)
  },
  'move block': (content, { a, b }) => {
    const all = allSections(content.sections)
    const [block] = takeAt(pick(all, a)?.blocks ?? [], b)
    const to = pick(all, b)?.blocks ?? []
    if (block) to.splice(a % (to.length + 1), 0, block)
  },
  'remove block': (content, { a, b }) => {
    takeAt(pick(allSections(content.sections), a)?.blocks ?? [], b)
  },
  'add blocks': (content, { a, b, blocks: own }) => {
    const to = pick(allSections(content.sections), a)?.blocks ?? []
    to.splice(b % (to.length + 1), 0, ...own)
  },
  'change words': (content, { a, b }) => {
    const line = pick(linesOf(content), a) ?? []
    const texts = line.filter((inline) => inline.type === 'text')
    const text = pick(texts, b)
    if (text)
      text.text = b % 2 ? `${text.text} nye ord` : Array.from(text.text).slice(1).join('') || 'x'
  },
  'change look': (content, { a, b }) => {
    const inline = pick(pick(linesOf(content), a) ?? [], b)
    if (inline) alter(inline, b)
  },
  'change inlines': (content, { a, b, inlines: own }) => {
    const line = pick(linesOf(content), a)
    line?.splice(b % (line.length + 1), a % 3, ...own)
  },
  'mark a block': (content, { a, b }) => {
    const block = pick(pick(allSections(content.sections), a)?.blocks ?? [], b)
    if (block?.type !== 'paragraph' && block?.type !== 'list') return
    block.basis = { kind: 'own-assessment' }
    if (b % 2) block.keyFinding = true
  },
  'turn into a quote': (content, { a, b }) => {
    const all = pick(allSections(content.sections), a)?.blocks ?? []
    const block = pick(all, b)
    if (block?.type === 'paragraph')
      all[all.indexOf(block)] = { type: 'quote', id: block.id, children: block.children }
  },
  'move items': (content, { a, b }) => {
    const list = pick(
      allBlocks(content).filter((block) => block.type === 'list'),
      a,
    )
    if (!list) return
    list.items.reverse()
    list.ordered = b % 2 === 0
    if (list.items.length > 1 && b % 3 === 0) list.items.pop()
  },
  'nest an item': (content, { a }) => {
    const list = pick(
      allBlocks(content).filter((block) => block.type === 'list'),
      a,
    )
    const [first] = list?.items ?? []
    const last = list && list.items.length > 1 ? list.items.pop() : undefined
    if (!first || !last) return
    if (first.list) first.list.items.push(last)
    else first.list = { type: 'list', id: `${last.id}-liste`, ordered: false, items: [last] }
  },
  'change cells': ({ tables }, { a, b }) => {
    const row = pick(pick(tables, a)?.rows ?? [], b)
    if (row && !row.total)
      row.cells = row.cells.map((cell, i) => (i % 2 === b % 2 ? { kind: 'empty' } : cell))
  },
  'move rows': ({ tables }, { a, b }) => {
    const table = pick(tables, a)
    if (!table) return
    table.rows.reverse()
    if (b % 2) table.rows.shift()
    table.period = '2023'
  },
  'add a row': ({ tables }, { a, b }) => {
    const table = pick(tables, a)
    const cells = table?.columns.map(() => ({ kind: 'empty' as const })) ?? []
    table?.rows.splice(b % (table.rows.length + 1), 0, { id: `rad-${a}`, cells })
  },
  'add a column': ({ tables }, { a, b }) => {
    const table = pick(tables, a)
    if (!table || table.columns.some(({ id }) => id === 'ny-kolonne')) return
    const at = b % (table.columns.length + 1)
    table.columns.splice(at, 0, { id: 'ny-kolonne', title: [], type: 'text' })
    for (const row of table.rows) row.cells.splice(at, 0, { kind: 'empty' })
  },
  'remove a column': ({ tables }, { a, b }) => {
    const table = pick(tables, a)
    if (!table || table.columns.length < 2) return
    const at = b % table.columns.length
    table.columns.splice(at, 1)
    for (const row of table.rows) row.cells.splice(at, 1)
  },
  'move columns': ({ tables }, { a }) => {
    const table: Table | undefined = pick(tables, a)
    table?.columns.reverse()
    for (const row of table?.rows ?? []) row.cells.reverse()
  },
  'mend a source': ({ sources }, { a, b }) => {
    const source = pick(sources, a)
    if (!source) return
    source.url = 'https://example.org/kilde'
    if (b % 2) source.yearSuffix = 'c'
  },
  'drop the boilerplate': (content) => {
    content.boilerplate = null
  },
}

function alter(inline: Inline, n: number): void {
  if (inline.type === 'text') inline.marks = n % 2 ? ['bold'] : ['italic']
  if (inline.type === 'link') inline.url = 'https://example.org/ny'
  if (inline.type === 'citation') inline.mode = 'bare'
  if (inline.type === 'footnote') inline.children.push({ type: 'text', text: ' Mer.' })
}

function rename(section: Section | undefined): void {
  if (section) section.title = `${section.title}, del 2`
}

function pick<T>(list: readonly T[], n: number): T | undefined {
  return list[n % Math.max(1, list.length)]
}

function takeAt(list: Block[], n: number): Block[] {
  return list.splice(n % Math.max(1, list.length), 1)
}

function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)])
}

/** Every list of sections: the outermost, and those below each section. */
function listsOf(sections: Section[]): Section[][] {
  return [sections, ...allSections(sections).map((section) => section.sections)]
}

function allBlocks(content: ReportContent): Block[] {
  return [...walkSections(content)].flatMap(({ blocks: own }) => own)
}

/** Every line of running text that may be edited in place. */
function linesOf(content: ReportContent): Inline[][] {
  const own = allBlocks(content).flatMap((block) => {
    if (block.type === 'table') return []
    return block.type === 'list' ? itemLines(block) : [block.children]
  })
  return [...own, ...content.tables.map(({ source }) => source)]
}

function itemLines(list: List): Inline[][] {
  return list.items.flatMap((item) => [item.children, ...(item.list ? itemLines(item.list) : [])])
}

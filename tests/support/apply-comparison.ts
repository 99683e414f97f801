import { z } from 'zod'
import type {
  ContentComparison,
  SectionComparison,
  SourceComparison,
} from '@/domain/compare/content-comparison'
import type {
  BlockChange,
  BlockComparison,
  ItemComparison,
  ListHead,
} from '@/domain/compare/model/block-comparison'
import type { FieldChange, StandingChange } from '@/domain/compare/model/change'
import type { TableComparison } from '@/domain/compare/model/table-comparison'
import type { TextComparison } from '@/domain/compare/model/text-comparison'
import { joinedInlines } from '@/domain/compare/text/joined-inlines'
import { Block, List, type Section } from '@/domain/content/block'
import type { Inline } from '@/domain/content/inline'
import { citedSources, placedTables } from '@/domain/content/integrity'
import { ReportContent } from '@/domain/content/report-content'
import { Source } from '@/domain/content/source'
import { Column, Row, Table, type Cell } from '@/domain/content/table'
import { walkSections } from '@/domain/content/walk'

/** The content that comes of another by what a comparison shows, and nothing else. */
export function applyComparison(
  before: ReportContent,
  comparison: ContentComparison,
): ReportContent {
  const old = new Map(
    [...walkSections(before)].flatMap(({ blocks }) => blocks.map((block) => [block.id, block])),
  )
  const blocks = comparison.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.after ? [{ ...block.after, block: blockAfter(block, old) }] : []))
  const inside = Map.groupBy(blocks, ({ section }) => section)
  const blocksOf = (id: string) =>
    (inside.get(id) ?? []).toSorted((a, b) => a.index - b.index).map(({ block }) => block)
  const boilerplate = comparison.sections.find(({ after }) => after?.number === null)
  const body = {
    sections: sectionsUnder(null, { sections: comparison.sections, blocksOf }),
    tables: appliedList(before.tables, { changes: comparison.tables, apply: tableAfter }),
    boilerplate: boilerplate?.after
      ? { id: boilerplate.id, title: boilerplate.after.title, blocks: blocksOf(boilerplate.id) }
      : null,
  }
  const placed = inOrder(body.tables, placedTables(body))
  const sources = appliedList(before.sources, { changes: comparison.sources, apply: sourceAfter })
  return ReportContent.parse({
    schemaVersion: 1,
    report: withFields(before.report, comparison.frontMatter),
    ...body,
    tables: placed,
    sources: inOrder(sources, citedSources({ ...body, tables: placed })),
  })
}

function sectionsUnder(
  parent: string | null,
  all: { sections: readonly SectionComparison[]; blocksOf: (id: string) => Block[] },
): Section[] {
  return all.sections
    .flatMap(({ id, after }) =>
      after?.number != null && after.parent === parent ? [{ id, after }] : [],
    )
    .toSorted((a, b) => a.after.index - b.after.index)
    .map(({ id, after: { title } }) => ({
      id,
      title,
      blocks: all.blocksOf(id),
      sections: sectionsUnder(id, all),
    }))
}

function blockAfter(block: BlockComparison, old: ReadonlyMap<string, Block>): Block {
  switch (block.kind) {
    case 'added':
    case 'removed':
      return block.block
    case 'kept':
      return Block.parse(old.get(block.id))
    case 'changed':
      return changedBlock(Block.parse(old.get(block.id)), block.change)
  }
}

function changedBlock(old: Block, change: BlockChange): Block {
  if (change.form === 'replaced') return change.after
  if (change.form === 'list') return listAfter(change)
  const children = change.text ? textAfter(change.text) : 'children' in old ? old.children : []
  const block = { ...withStanding(old, change.standing), type: change.type.after, children }
  return Block.parse(block)
}

function withStanding(block: Block, { basis, keyFinding }: StandingChange): object {
  const { id, type } = block
  const held = 'basis' in block ? block.basis : null
  const wasKey = 'keyFinding' in block && block.keyFinding === true
  const [isBasis, isKey] = [basis ? basis.after : held, keyFinding ? keyFinding.after : wasKey]
  return { id, type, ...(isBasis && { basis: isBasis }), ...(isKey && { keyFinding: true }) }
}

function listAfter({ items, lists }: Extract<BlockChange, { form: 'list' }>): Block {
  const heads = lists.flatMap(({ after }) => after ?? [])
  const outer = heads.find(({ item }) => item === null)
  return listOf(outer)

  function listOf(head: ListHead | undefined): List {
    const own = items
      .flatMap((item) =>
        item.after && item.after.list === head?.id ? [{ item, index: item.after.index }] : [],
      )
      .toSorted((a, b) => a.index - b.index)
    return List.parse({
      type: 'list',
      ...bareHead(head),
      items: own.map(({ item }) => itemOf(item)),
    })
  }

  function itemOf(item: ItemComparison): List['items'][number] {
    const below = heads.find((head) => head.item === item.id)
    const children = item.kind === 'changed' ? textAfter(item.text) : item.inlines
    const list = below && listOf(below)
    return { id: item.id, children, ...(list && { list }) }
  }
}

function bareHead(head: ListHead | undefined): object {
  return Object.fromEntries(Object.entries(head ?? {}).filter(([key]) => key !== 'item'))
}

function textAfter({ runs }: TextComparison): Inline[] {
  return joinedInlines(
    runs.flatMap((run) => {
      if (run.kind === 'altered') return run.after
      return run.kind === 'removed' ? [] : run.inlines
    }),
  )
}

function tableAfter(old: Table, change: TableComparison): Table {
  if (change.kind !== 'changed') return change.table
  const columns = change.columns
    .filter(({ after }) => after !== null)
    .toSorted((a, b) => (a.after ?? 0) - (b.after ?? 0))
    .map((column) => {
      if (column.kind !== 'kept') return column.column
      const was = old.columns.find(({ id }) => id === column.id)
      const title = column.title ? textAfter(column.title) : was?.title
      // Of a column, what is null is left out.
      const fields = Object.entries(withFields({ ...was, title }, column.fields))
      return Column.parse(Object.fromEntries(fields.filter(([, value]) => value !== null)))
    })
  const rows = change.rows
    .filter(({ after }) => after !== null)
    .toSorted((a, b) => (a.after ?? 0) - (b.after ?? 0))
    .map((row) => {
      if (row.kind !== 'kept') return row.row
      const was = Row.parse(old.rows.find(({ id }) => id === row.id))
      const total = row.total ? row.total.after : (was.total ?? null)
      const cells = columns.map(({ id }) => cellAfter({ row: row.id, column: id }))
      return Row.parse({ id: was.id, cells, ...(total && { total }) })
    })
  return Table.parse({
    ...withFields(old, change.fields),
    caption: change.caption ? textAfter(change.caption) : old.caption,
    source: change.source ? textAfter(change.source) : old.source,
    codeLists: change.codeLists?.after ?? old.codeLists,
    columns,
    rows,
  })

  function cellAfter(at: { row: string; column: string }): Cell | undefined {
    const { cells } = change.kind === 'changed' ? change : { cells: [] }
    const found = cells.find(({ row, column }) => row === at.row && column === at.column)
    if (found) return found.after ?? undefined
    const place = old.columns.findIndex(({ id }) => id === at.column)
    return old.rows.find(({ id }) => id === at.row)?.cells[place]
  }
}

function sourceAfter(old: Source, change: SourceComparison): Source {
  if (change.kind !== 'changed') return change.source
  const { yearSuffix } = change
  return Source.parse({
    ...withFields(old, change.fields),
    yearSuffix: yearSuffix ? yearSuffix.after : old.yearSuffix,
  })
}

function appliedList<Item extends { id: string }, Change extends { id: string; kind: string }>(
  before: readonly Item[],
  { changes, apply }: { changes: readonly Change[]; apply: (old: Item, change: Change) => Item },
): Item[] {
  const byId = new Map(changes.map((change) => [change.id, change]))
  const kept = before.flatMap((item) => {
    const change = byId.get(item.id)
    if (!change) return [item]
    return change.kind === 'removed' ? [] : [apply(item, change)]
  })
  const [any] = before
  const added = changes.flatMap((change) => {
    if (change.kind !== 'added') return []
    return [
      z
        .custom<Item>()
        .parse(('table' in change && change.table) || ('source' in change && change.source) || any),
    ]
  })
  return [...kept, ...added]
}

function withFields(record: object, fields: readonly FieldChange[]): Record<string, unknown> {
  const entries = [
    ...Object.entries(record),
    ...fields.map(({ field, after }) => [field, after] as const),
  ]
  const all: Record<string, unknown> = Object.fromEntries(entries)
  return all
}

function inOrder<Item extends { id: string }>(
  items: readonly Item[],
  ids: readonly string[],
): Item[] {
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? [])
}

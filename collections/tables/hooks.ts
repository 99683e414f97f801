import type { Table as StoredTable } from '@payload-types'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
} from 'payload'
import { z } from 'zod'
import { placingSections } from '@/cms/citing-places'
import { prepareRichText } from '@/cms/prepare-rich-text'
import { StoredRows } from '@/editor/table/stored-rows'
import { plainText } from '@/domain/content/walk'
import { DomainError } from '@/domain/domain-error'
import { inlineFromLexical } from '@/editor/body/from-lexical'
import { lineProblems } from '@/editor/body/body-problems'

const Columns = z.array(z.looseObject({ id: z.string().nullish(), title: z.unknown() }))
type Column = z.infer<typeof Columns>[number]

/**
 * Rows must be cells of the document model, and header cells text that it can hold. The cells of columns that are gone
 * go with them.
 */
export const prepareRows: CollectionBeforeValidateHook<StoredTable> = ({ data, originalDoc }) => {
  const rows = StoredRows.safeParse(data?.rows ?? originalDoc?.rows ?? [])
  if (!rows.success)
    throw new DomainError({
      code: 'rows-invalid',
      at: 'rows',
      values: { what: firstMessage(rows.error) },
    })
  const columns = Columns.safeParse(data?.columns).data
  if (!columns) return data
  return {
    ...data,
    columns: columns.map(prepareColumn),
    rows: rowsWithin(rows.data, columns),
  }
}

/** A table is known in lists by the words of its caption. */
export const nameTable: CollectionBeforeChangeHook = ({ data }) => ({
  ...data,
  name: plainText(inlineFromLexical(data.caption)).slice(0, 200),
})

/** A table that the working copy places can't be deleted: the places are named. */
export const refuseDeleteOfPlaced: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const places = await placingSections(req, String(id))
  if (places.length > 0)
    throw new DomainError({
      code: 'table-placed',
      values: { places: places.map((title) => `«${title}»`).join(', ') },
    })
}

function firstMessage({ issues: [first] }: z.ZodError): string {
  return first?.message ?? ''
}

function prepareColumn(column: Column) {
  if (!column.title) return column
  return { ...column, title: prepareRichText(column.title, { problemsOf: lineProblems }) }
}

// A column that came without an id gets one later, so until then nothing is known to be gone.
function rowsWithin(rows: StoredRows, columns: readonly Column[]): StoredRows {
  const held = new Set(columns.map(({ id }) => id))
  if (held.has(undefined) || held.has(null)) return rows
  return rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).filter(([column]) => held.has(column))),
  }))
}

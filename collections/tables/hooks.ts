import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
} from 'payload'
import { placingSections } from '@/cms/citing-places'
import { StoredRows } from '@/cms/stored-rows'
import { plainText } from '@/domain/content/walk'
import { DomainError } from '@/domain/domain-error'
import { inlineFromLexical } from '@/editor/body/from-lexical'
import { lineProblems } from '@/editor/body/body-problems'
import { prepareRichText } from '../shared/prepare-body'

/** Rows must be cells of the document model, and header cells text that it can hold. */
export const prepareRows: CollectionBeforeValidateHook = ({ data }) => {
  const rows = StoredRows.safeParse(data?.rows ?? [])
  if (!rows.success)
    throw new DomainError({
      code: 'rows-invalid',
      at: 'rows',
      values: { what: rows.error.issues[0]?.message ?? '' },
    })
  const columns: unknown = data?.columns
  if (!Array.isArray(columns)) return data
  return { ...data, columns: columns.map(prepareColumn) }
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

function prepareColumn(column: { title?: unknown }) {
  if (!column.title) return column
  return { ...column, title: prepareRichText(column.title, lineProblems) }
}

import type { FormState } from 'payload'
import { CODE_COLOURS, COLUMN_TYPES } from '@/domain/content/table'
import { plainText } from '@/domain/content/walk'
import { inlineFromLexical } from '@/editor/body/from-lexical'
import type { GridCode, GridColumn } from './grid-column'

/** The columns of a table, from the state of its form. */
export function columnsIn(fields: FormState): GridColumn[] {
  const codes = codesIn(fields)
  return itemsOf(fields, 'columns').map(({ id, path }) => ({
    id,
    title: words(fields[`${path}.title`]?.value),
    type: COLUMN_TYPES.find((type) => type === fields[`${path}.type`]?.value) ?? 'text',
    unit: text(fields[`${path}.unit`]?.value),
    codes,
  }))
}

function codesIn(fields: FormState): GridCode[] {
  return itemsOf(fields, 'codes').flatMap(({ id, path }) => {
    const label = text(fields[`${path}.label`]?.value)
    const colour = CODE_COLOURS.find((one) => one === fields[`${path}.colour`]?.value) ?? 'grey'
    return label === null ? [] : [{ id, label, colour }]
  })
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function itemsOf(fields: FormState, array: string): { id: string; path: string }[] {
  return (fields[array]?.rows ?? []).map(({ id }, i) => ({ id, path: `${array}.${i}` }))
}

function words(title: unknown): string {
  try {
    return plainText(inlineFromLexical(title)).replace(/\s+/g, ' ').trim()
  } catch {
    // A heading that is not whole yet, as while it is being written, has no words; the save says what is wrong with it.
    return ''
  }
}

import type { Code, ColumnType } from '@/domain/content/table'

export type GridCode = Code

/** A column as the grid needs it; `codes` are the categories of the table. */
export type GridColumn = {
  id: string
  title: string
  type: ColumnType
  unit: string | null
  codes: readonly GridCode[]
}

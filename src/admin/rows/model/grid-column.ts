import type { Code, ColumnType } from '@/domain/content/table'

export type GridCode = Pick<Code, 'id' | 'label'>

/** A column as the grid needs it; `codes` are the categories of the table. */
export type GridColumn = {
  id: string
  title: string
  type: ColumnType
  codes: readonly GridCode[]
}

import type { Inline } from '@/domain/content/inline'
import type { Grid } from '../read-table/grid'

/** An item of a list: `depth` from 1, `number` where the list says it, `list` the same for all items of one list. */
export type ItemRole = {
  type: 'item'
  depth: number
  ordered: boolean
  number: number | null
  list: unknown
}

/** What a line of text is. One role object stands for one block, so a second line of the same role continues it. */
export type Role =
  | { type: 'paragraph' }
  | { type: 'quote' }
  | { type: 'caption' }
  | { type: 'heading'; level: number }
  | ItemRole

export type TextLine = { role: Role; inlines: Inline[] }
export type TableLine = { role: { type: 'table' }; grid: Grid }

/** One block of a copied text on its way to the document model, before lists are nested and sections divided. */
export type Line = TextLine | TableLine

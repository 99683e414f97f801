import { z } from 'zod'
import { Identifier } from '@/domain/content/identifier'
import { Cell, TOTALS } from '@/domain/content/table'

/** A table's rows as they are stored: cells by column id, so that moving a column moves its cells. */
export const StoredRows = z
  .array(
    z.strictObject({
      id: Identifier,
      cells: z.record(z.string(), Cell),
      total: z.enum(TOTALS).optional(),
    }),
  )
  .max(2000)
export type StoredRows = z.infer<typeof StoredRows>

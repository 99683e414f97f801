import { z } from 'zod'

/** An import in figures, and what it leaves to a person, as the server tells it. */
const ImportSummary = z.object({
  headings: z.array(z.string()),
  works: z.array(z.string()),
  citations: z.number(),
  references: z.number(),
  footnotes: z.number(),
  tables: z.array(
    z.object({
      number: z.number(),
      caption: z.string(),
      rows: z.number(),
      columns: z.number(),
      unknownCells: z.number(),
    }),
  ),
  needsPerson: z.array(z.object({ where: z.string(), what: z.string() })),
})
export type ImportSummary = z.infer<typeof ImportSummary>

/** The report that an import made or filled, and what was found. */
export const ImportAnswer = z.object({
  report: z.object({ id: z.string() }),
  summary: ImportSummary,
})
export type ImportAnswer = z.infer<typeof ImportAnswer>

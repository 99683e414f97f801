import { z } from 'zod'
import { Block, Section } from './block'
import { CalendarDate, Identifier } from './identifier'
import { danglingReferences, repeatedIds } from './integrity'
import { Source } from './source'
import { Table } from './table'

export const REPORT_KINDS = ['respons', 'temanotat'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

export const REPORT_LANGUAGES = ['nb', 'nn', 'en'] as const
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number]

/** Lower-case words joined by single hyphens: the report's address for life. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** What stands before the text: names are in the report's language, as they were when it was pinned. */
export const FrontMatter = z.strictObject({
  id: Identifier,
  slug: Slug,
  kind: z.enum(REPORT_KINDS),
  language: z.enum(REPORT_LANGUAGES),
  title: z.string().trim().min(1).max(300),
  question: z.string().trim().min(1).max(2000).nullable(),
  country: z.strictObject({ code: z.string().regex(/^[A-Z]{2}$/), name: z.string().min(1) }),
  topics: z.array(z.strictObject({ slug: Slug, name: z.string().min(1) })),
  authors: z.array(z.string().trim().min(1).max(200)),
  cutOffDate: CalendarDate.nullable(),
  reviewBy: CalendarDate.nullable(),
})
export type FrontMatter = z.infer<typeof FrontMatter>

export const Boilerplate = z.strictObject({
  id: Identifier,
  title: z.string().trim().min(1).max(300),
  blocks: z.array(Block).min(1),
})

/**
 * A whole report as one plain document: what is checked, pinned, compared and shown. `tables` are in the
 * order of their first place in the text, `sources` in the order of their first citation; both hold what the
 * text uses and nothing else. Everything in it is addressed by ids that are unique within it.
 */
export const ReportContent = z
  .strictObject({
    schemaVersion: z.literal(1),
    report: FrontMatter,
    sections: z.array(Section).min(1),
    tables: z.array(Table),
    sources: z.array(Source),
    boilerplate: Boilerplate.nullable(),
  })
  .superRefine((content, ctx) => {
    for (const id of repeatedIds(content))
      ctx.addIssue({ code: 'custom', message: `repeated id ${id}` })
    for (const id of danglingReferences(content))
      ctx.addIssue({ code: 'custom', message: `nothing has the id ${id}` })
  })
export type ReportContent = z.infer<typeof ReportContent>

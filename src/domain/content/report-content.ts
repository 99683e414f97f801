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

/**
 * A question that the report was asked (R4A), the sections that answer it, and what was searched when nothing was found.
 */
export const Question = z.strictObject({
  id: Identifier,
  text: z.string().trim().min(1).max(2000),
  answeredIn: z.array(Identifier),
  searched: z.string().trim().min(1).max(2000).nullable(),
})
export type Question = z.infer<typeof Question>

// Editions from before a report could have several questions say one, without its answer.
function withQuestions(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('question' in stored)) return stored
  const { question, ...rest } = stored
  if (question === null) return { ...rest, questions: [] }
  return {
    ...rest,
    questions: [{ id: 'question', text: question, answeredIn: [], searched: null }],
  }
}

/**
 * What stands before the text: names are in the report's language, as they were when it was pinned. `assessedCurrent` is the
 * day on which somebody last judged that the text still holds.
 */
const FrontMatterFields = z.strictObject({
  id: Identifier,
  slug: Slug,
  kind: z.enum(REPORT_KINDS),
  language: z.enum(REPORT_LANGUAGES),
  title: z.string().trim().min(1).max(300),
  questions: z.array(Question).max(50),
  country: z.strictObject({ code: z.string().regex(/^[A-Z]{2}$/), name: z.string().min(1) }),
  topics: z.array(z.strictObject({ slug: Slug, name: z.string().min(1) })),
  authors: z.array(z.string().trim().min(1).max(200)),
  cutOffDate: CalendarDate.nullable(),
  assessedCurrent: CalendarDate.nullable().default(null),
  reviewBy: CalendarDate.nullable(),
})
export const FrontMatter = z.preprocess(withQuestions, FrontMatterFields)
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

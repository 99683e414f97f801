import { z } from 'zod'
import { CalendarDate, Identifier, LanguageTag, LinkUrl, PartialDate } from './identifier'
import { Doi, Isbn } from './work-number'

export const SOURCE_TYPES = [
  'report',
  'news',
  'webpage',
  'dataset',
  'book',
  'article',
  'legislation',
  'oral',
] as const
export type SourceType = (typeof SOURCE_TYPES)[number]

/** What the person or body behind an oral source has agreed to be called: by name, by role, or not at all. */
export const CONSENT_LEVELS = ['named', 'role', 'anonymous'] as const
export type ConsentLevel = (typeof CONSENT_LEVELS)[number]

/** A name as CSL-JSON has it: a person by family and given name, a body by its whole name. */
export const Name = z.union([
  z.strictObject({
    family: z.string().trim().min(1).max(200),
    given: z.string().trim().min(1).max(200).nullable(),
  }),
  z.strictObject({ literal: z.string().trim().min(1).max(300) }),
])
export type Name = z.infer<typeof Name>

const line = z.string().trim().min(1).max(500)
// Editions from before these fields were do not say them.
const laterLine = line.nullable().default(null)

const assessed = z.string().trim().min(1).max(2000).nullable()

/** What the house thinks of a source (R23): its mandate, money, method and bias, and the day that this was judged. */
export const SourceAssessment = z.strictObject({
  mandate: assessed,
  funding: assessed,
  method: assessed,
  bias: assessed,
  assessedOn: CalendarDate,
})
export type SourceAssessment = z.infer<typeof SourceAssessment>

/**
 * One bibliographic record, as it was when the content was pinned. `issued` is null when the work is
 * explicitly undated. `yearSuffix` tells works of one author and year apart; once given in an edition
 * it stays (see `assignYearSuffixes`). `titleSupplied` marks a title that a cataloguer gave: it is shown
 * in square brackets. `number` is that of a report or an act. Of an oral source, `consent` says what may be
 * told of it, and `role` who it is without saying its name; both are null for all others. `archiveUrl` is where a copy of
 * the work is kept; `derivedFrom` are the sources, cited or not, that it only passes on (R20).
 */
export const Source = z.strictObject({
  id: Identifier,
  type: z.enum(SOURCE_TYPES),
  shortName: line.nullable(),
  authors: z.array(Name),
  title: line,
  titleSupplied: z.boolean(),
  containerTitle: line.nullable(),
  publisher: line.nullable(),
  place: line.nullable(),
  issued: PartialDate.nullable(),
  yearSuffix: z
    .string()
    .regex(/^[a-z]{1,2}$/)
    .nullable(),
  pages: line.nullable(),
  url: LinkUrl.nullable(),
  accessed: CalendarDate.nullable(),
  language: LanguageTag.nullable(),
  note: z.string().trim().min(1).max(2000).nullable(),
  volume: laterLine,
  issue: laterLine,
  number: laterLine,
  doi: Doi.nullable().default(null),
  isbn: Isbn.nullable().default(null),
  consent: z.enum(CONSENT_LEVELS).nullable().default(null),
  role: laterLine,
  archiveUrl: LinkUrl.nullable().default(null),
  derivedFrom: z.array(Identifier).default([]),
  assessment: SourceAssessment.nullable().default(null),
})
export type Source = z.infer<typeof Source>

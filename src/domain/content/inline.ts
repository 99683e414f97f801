import { z } from 'zod'
import { Basis } from './basis'
import { Identifier, LanguageTag, LinkUrl } from './identifier'

export const MARKS = ['bold', 'italic', 'subscript', 'superscript'] as const
export type Mark = (typeof MARKS)[number]

/**
 * Running text. `marks` are in the order of `MARKS`, without repetition; `language` is set where the
 * words are not in the report's own language (WCAG 3.1.2), as in a quotation.
 */
export const Text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z
    .array(z.enum(MARKS))
    .min(1)
    .refine((marks) => marks.every((mark, i) => i === 0 || rank(marks[i - 1]) < rank(mark)))
    .optional(),
  language: LanguageTag.optional(),
})
export type Text = z.infer<typeof Text>

/** A forced line break inside a block. */
export const LineBreak = z.strictObject({ type: z.literal('break') })

export const Link = z.strictObject({
  type: z.literal('link'),
  url: LinkUrl,
  children: z.array(Text).min(1),
})
export type Link = z.infer<typeof Link>

/** The kinds of place inside a work that a locator can name; the terms are CSL's. */
export const LOCATOR_LABELS = ['page', 'paragraph', 'chapter', 'section', 'article'] as const

/** Where in a work: a CSL label and what stands behind it, `{ label: 'page', value: '3–6' }`. */
export const Locator = z.strictObject({
  label: z.enum(LOCATOR_LABELS),
  value: z.string().trim().min(1).max(80),
})
export type Locator = z.infer<typeof Locator>

/** One work in a citation; prefix and suffix are the author's words around it ("basert på "). */
export const Reference = z.strictObject({
  source: Identifier,
  locator: Locator.optional(),
  prefix: z.string().min(1).max(500).optional(),
  suffix: z.string().min(1).max(500).optional(),
})
export type Reference = z.infer<typeof Reference>

/**
 * How a citation stands in the sentence: `(ICG 2021b)`, `ICG (2021b)` or `ICG 2021b`.
 */
export const CITATION_MODES = ['parenthetical', 'narrative', 'bare'] as const
export type CitationMode = (typeof CITATION_MODES)[number]

/**
 * A place in the text that points at one or more works. `nameInText` is the author's name in another
 * form, written before the citation: "FNs sikkerhetsråd" in `FNs sikkerhetsråd (UN Security Council 2022b)`.
 */
export const Citation = z.strictObject({
  type: z.literal('citation'),
  id: Identifier,
  mode: z.enum(CITATION_MODES),
  references: z.array(Reference).min(1).max(50),
  nameInText: z.string().trim().min(1).max(200).optional(),
})
export type Citation = z.infer<typeof Citation>

/** What a cross-reference can point at. */
export const CROSS_REFERENCE_TARGETS = ['section', 'table'] as const

/**
 * A place in the text that points at a section or a table of the same report: "kapittel 2.1", "tabell 3". The number is
 * never stored, so it follows what it points at; `capital` is set where it begins a sentence.
 */
export const CrossReference = z.strictObject({
  type: z.literal('cross-reference'),
  to: z.enum(CROSS_REFERENCE_TARGETS),
  target: Identifier,
  capital: z.literal(true).optional(),
})
export type CrossReference = z.infer<typeof CrossReference>

/** What may stand in a footnote: everything inline but another footnote. */
export const NoteInline = z.discriminatedUnion('type', [
  Text,
  LineBreak,
  Link,
  Citation,
  CrossReference,
])
export type NoteInline = z.infer<typeof NoteInline>

/** A footnote where its mark stands. Its number is never stored: see `numberContent`. `basis` is what it rests on besides citations. */
export const Footnote = z.strictObject({
  type: z.literal('footnote'),
  id: Identifier,
  children: z.array(NoteInline).min(1),
  basis: Basis.optional(),
})
export type Footnote = z.infer<typeof Footnote>

export const Inline = z.discriminatedUnion('type', [...NoteInline.options, Footnote])
export type Inline = z.infer<typeof Inline>

function rank(mark: Mark | undefined): number {
  return mark === undefined ? -1 : MARKS.indexOf(mark)
}

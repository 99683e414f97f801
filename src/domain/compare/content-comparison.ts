import { z } from 'zod'
import { Citation } from '../content/inline'
import { Source } from '../content/source'
import { BlockComparison } from './model/block-comparison'
import { changeOf, FieldChange, sidesOf } from './model/change'
import { TableComparison } from './model/table-comparison'

/**
 * Where a section stands: `number` is "2.1", null for the boilerplate; `parent` is the section above it, `index` how many
 * come before it there.
 */
export const SectionPlace = z.strictObject({
  title: z.string(),
  number: z.string().nullable(),
  parent: z.string().nullable(),
  index: z.int().min(0),
})
export type SectionPlace = z.infer<typeof SectionPlace>

/**
 * A section by its id, with the blocks that stand in it after, and among them those that stood in it before and are gone.
 * It is `moved` when it stands under another section or in another order among those that stayed there.
 */
export const SectionComparison = z.strictObject({
  ...sidesOf(SectionPlace).shape,
  id: z.string(),
  kind: z.enum(['kept', 'added', 'removed']),
  moved: z.boolean(),
  renamed: z.boolean(),
  blocks: z.array(BlockComparison),
})
export type SectionComparison = z.infer<typeof SectionComparison>

/** A citation and the block, list item or table that it stands in. */
export const PlacedCitation = z.strictObject({ citation: Citation, block: z.string() })
export type PlacedCitation = z.infer<typeof PlacedCitation>

/** A citation by its id that is new, gone, or says something else (locator, mode, words, works). */
export const CitationComparison = z.strictObject({
  ...sidesOf(PlacedCitation).shape,
  id: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
})
export type CitationComparison = z.infer<typeof CitationComparison>

const source = { id: z.string() }

/** A source of the list, by its id; its year letter is apart from what is said of the work. */
export const SourceComparison = z.discriminatedUnion('kind', [
  z.strictObject({ ...source, kind: z.literal('added'), source: Source }),
  z.strictObject({ ...source, kind: z.literal('removed'), source: Source }),
  z.strictObject({
    ...source,
    kind: z.literal('changed'),
    /** As it was and is, where `fields` has it not. */
    title: changeOf(z.string()),
    fields: z.array(FieldChange),
    yearSuffix: changeOf(Source.shape.yearSuffix).nullable(),
  }),
])
export type SourceComparison = z.infer<typeof SourceComparison>

const amount = z.int().min(0)

/** How much differs, in figures. Words are those of blocks and their notes; `sections` has the boilerplate too. */
export const ComparisonSummary = z.strictObject({
  frontMatter: amount,
  sections: z.strictObject({ added: amount, removed: amount, moved: amount, renamed: amount }),
  blocks: z.strictObject({
    added: amount,
    removed: amount,
    moved: amount,
    changed: amount,
    /** Of those changed. */
    rewritten: amount,
  }),
  words: z.strictObject({ added: amount, removed: amount }),
  citations: z.strictObject({ added: amount, removed: amount, changed: amount }),
  sources: z.strictObject({ added: amount, removed: amount, changed: amount }),
  tables: z.strictObject({ added: amount, removed: amount, changed: amount, cells: amount }),
})
export type ComparisonSummary = z.infer<typeof ComparisonSummary>

/**
 * What differs between two contents, as plain JSON. Sections and their blocks are all there, in one merged order; tables,
 * sources and citations only where they differ, in the order of their ids. Kept blocks are read from either content.
 */
export const ContentComparison = z.strictObject({
  /** Fields of the front matter that differ, by their names in `FrontMatter`. */
  frontMatter: z.array(FieldChange),
  sections: z.array(SectionComparison),
  tables: z.array(TableComparison),
  sources: z.array(SourceComparison),
  citations: z.array(CitationComparison),
  /** How often a source is cited, where that differs. */
  citedTimes: z.array(z.strictObject({ source: z.string(), before: amount, after: amount })),
  summary: ComparisonSummary,
})
export type ContentComparison = z.infer<typeof ContentComparison>

import { z } from 'zod'
import type { NeededField } from '@/domain/citation/source-gaps'
import type { DraftSource } from '@/domain/content/manuscript'
import { LOCATOR_LABELS } from '@/domain/content/inline'
import { DUPLICATE_REASONS } from '@/domain/sources/find-duplicates'
import { SpokenProblem } from '../api/spoken-problem'

// Made of a stored document by the server's one mapper, so its shape is that mapper's affair.
const source = z.custom<DraftSource>((value) => typeof value === 'object' && value !== null)
const missing = z.array(z.custom<NeededField>((value) => typeof value === 'string'))

const SourceUse = z.object({
  collection: z.enum(['sections', 'tables', 'boilerplates']),
  document: z.string(),
  title: z.string(),
  reports: z.array(z.object({ id: z.string(), title: z.string(), slug: z.string() })),
  block: z.string(),
  words: z.string(),
  locators: z.array(z.object({ label: z.enum(LOCATOR_LABELS), value: z.string() })),
  isInNote: z.boolean(),
})
export type SourceUse = z.infer<typeof SourceUse>

/** Where a source is cited. */
export const UsesAnswer = z.object({ uses: z.array(SourceUse) })

/** The figures of the library. */
export const OverviewAnswer = z.object({
  incomplete: z.number(),
  unused: z.number(),
  duplicates: z.number(),
})

const likeness = {
  reasons: z.array(z.enum(DUPLICATE_REASONS)),
  strength: z.enum(['likely', 'possible']),
}

const PairedSource = z.object({ source, label: z.string(), rev: z.number(), places: z.number() })
export type PairedSource = z.infer<typeof PairedSource>

const Pair = z.object({ first: PairedSource, second: PairedSource, ...likeness })
export type Pair = z.infer<typeof Pair>

/** Sources of the library that look like one work. */
export const DuplicatesAnswer = z.object({ pairs: z.array(Pair), total: z.number() })

/** What a merge moved. */
export const MergeAnswer = z.object({ keep: z.string(), citations: z.number() })

const IncompleteSource = z.object({
  source,
  label: z.string(),
  rev: z.number(),
  missing,
  uses: z.array(SourceUse),
})
export type IncompleteSource = z.infer<typeof IncompleteSource>

/** The sources that lack something, the most used first. */
export const IncompleteAnswer = z.object({ sources: z.array(IncompleteSource) })

/** A source as Payload answers when it has saved it. */
export const SavedSource = z.object({
  doc: z.object({ rev: z.number(), label: z.string(), missing: missing.nullish() }),
})

const LikeSource = z.object({ source, label: z.string(), rev: z.number().nullable(), ...likeness })
export type LikeSource = z.infer<typeof LikeSource>

const PreviewedSource = z.object({
  source,
  label: z.string(),
  missing,
  remarks: z.array(SpokenProblem),
  duplicates: z.array(LikeSource),
})
export type PreviewedSource = z.infer<typeof PreviewedSource>

/** What a bibliography would bring. */
export const PreviewAnswer = z.object({
  sources: z.array(PreviewedSource),
  remarks: z.array(SpokenProblem),
})
export type PreviewAnswer = z.infer<typeof PreviewAnswer>

/** What became of each source of a bibliography. */
export const TakenAnswer = z.object({
  taken: z.array(z.object({ take: z.enum(['create', 'use', 'merge', 'leave']) })),
})
export type TakenAnswer = z.infer<typeof TakenAnswer>
export type IncompleteAnswer = z.infer<typeof IncompleteAnswer>

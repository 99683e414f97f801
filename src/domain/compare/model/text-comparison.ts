import { z } from 'zod'
import { Basis } from '../../content/basis'
import { Inline } from '../../content/inline'
import { changeOf } from './change'

/**
 * A stretch of running text. `altered` are the same words, or the same citation, link, note or cross-reference by its id or
 * target, that differ in marks, language, address, locator or the like. What was removed comes before what was added there.
 */
export const Run = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kept'), inlines: z.array(Inline) }),
  z.strictObject({ kind: z.literal('removed'), inlines: z.array(Inline) }),
  z.strictObject({ kind: z.literal('added'), inlines: z.array(Inline) }),
  z.strictObject({
    kind: z.literal('altered'),
    before: z.array(Inline),
    after: z.array(Inline),
  }),
])
export type Run = z.infer<typeof Run>

/** Two versions of running text, word by word, without the words of its footnotes. */
const words = {
  runs: z.array(Run),
  /** The share of words that both versions have in the same order, from 0 to 1: twice the kept by the words of both. */
  kept: z.number().min(0).max(1),
  /** Set where so little was kept that marks would only confuse: then `runs` is the whole old text and the whole new one. */
  rewritten: z.boolean(),
}

/** A footnote that stands on both sides with another text or another basis; `text` is null where only the basis differs. */
export const NoteComparison = z.strictObject({
  id: z.string(),
  text: z.strictObject(words).nullable(),
  basis: changeOf(Basis.nullable()).nullable(),
})
export type NoteComparison = z.infer<typeof NoteComparison>

/** Two versions of running text that differ, word by word, with those of its footnotes that differ. */
export const TextComparison = z.strictObject({ ...words, notes: z.array(NoteComparison) })
export type TextComparison = z.infer<typeof TextComparison>

/** The same of a footnote's text. */
export type WordComparison = Omit<TextComparison, 'notes'>

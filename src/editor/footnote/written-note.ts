import type { Footnote, NoteInline } from '@/domain/content/inline'
import { rest } from '@/domain/content/with-basis'
import { chosenBasis, type BasisDraft } from '../basis/basis-draft'

type Written = { children: readonly NoteInline[]; draft: BasisDraft }

/** A footnote as it is left: what it rests on stays as it was while it is not said which section it sums up. */
export function writtenNote(before: Footnote | null, { children, draft }: Written): Footnote {
  const basis = chosenBasis(draft)
  const note: Footnote = {
    type: 'footnote',
    id: before?.id ?? crypto.randomUUID(),
    children: [...children],
  }
  return rest(note, basis === undefined ? (before?.basis ?? null) : basis)
}

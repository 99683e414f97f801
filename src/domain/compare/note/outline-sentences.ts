import type { SectionComparison } from '../content-comparison'
import { aboutAll, type NoteDraft } from './note-draft'
import type { NoteWords } from './note-words-nb'
import { quoted, sectionNames } from './section-names'

/** What the note says of sections that are new, gone, moved or renamed; of a new part, not of every section in it. */
export function outlineSentences({ comparison, words, language }: NoteDraft): string[] {
  const numbered = comparison.sections.filter(
    ({ before, after }) => (after ?? before)?.number !== null,
  )
  const added = outermost(numbered, 'added')
  const removed = outermost(numbered, 'removed')
  return [
    ...aboutAll(sectionNames(added, { words }), { sentence: words.sectionsAdded, language }),
    ...aboutAll(sectionNames(removed, { words, side: 'before' }), {
      sentence: words.sectionsRemoved,
      language,
    }),
    ...numbered.flatMap((section) => keptSentences(section, words)),
  ]
}

function keptSentences(
  { before, after, moved, renamed }: SectionComparison,
  words: NoteWords,
): string[] {
  if (!before?.number || !after?.number) return []
  const [old, title] = [quoted(before.title, words), quoted(after.title, words)]
  const isElsewhere = moved && before.number !== after.number
  return [
    ...(isElsewhere ? [words.sectionMoved(title, before.number, after.number)] : []),
    ...(renamed ? [words.sectionRenamed(after.number, old, title)] : []),
  ]
}

function outermost(
  sections: readonly SectionComparison[],
  kind: 'added' | 'removed',
): SectionComparison[] {
  const side = kind === 'added' ? 'after' : 'before'
  const own = sections.filter((section) => section.kind === kind)
  const ids = new Set(own.map(({ id }) => id))
  return own.filter((section) => !ids.has(section[side]?.parent ?? ''))
}

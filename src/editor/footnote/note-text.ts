import type { Footnote, NoteInline } from '@/domain/content/inline'
import { plainText } from '@/domain/content/walk'
import { citationLabel, type Library } from '../citation/citation-label'

/** A footnote's words with its citations, as one line. */
export function noteText({ children }: Footnote, library: Library): string {
  const textOf = (inline: NoteInline) =>
    inline.type === 'citation' ? citationLabel(inline, library) : plainText([inline])
  return children.map(textOf).join('').replace(/\s+/g, ' ').trim()
}

import type { Footnote } from '@/domain/content/inline'

/** A new note of plain text. */
export function plainNote(id: string, text: string): Footnote {
  return { type: 'footnote', id, children: [{ type: 'text', text }] }
}

/** The words of a note that is plain text; null for a note with citations, links, breaks or marks. */
export function plainNoteText({ children }: Footnote): string | null {
  const [only, ...others] = children
  return only?.type === 'text' && !only.marks && others.length === 0 ? only.text : null
}

/** A plain note with other words; it keeps its id and its language. */
export function withNoteText(note: Footnote, text: string): Footnote {
  const [only] = note.children
  return only?.type === 'text' ? { ...note, children: [{ ...only, text }] } : note
}

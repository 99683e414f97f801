import type { Inline, NoteInline } from '@/domain/content/inline'
import { inlineFromLexical } from '../body/from-lexical'

/** The text of a footnote from its editor, without blank ends; nothing where there is no more than white space. */
export function noteFromLexical(state: unknown): NoteInline[] {
  const inlines = inlineFromLexical(state).filter((inline) => inline.type !== 'footnote')
  const first = inlines.findIndex((inline) => !isBlank(inline))
  const last = inlines.findLastIndex((inline) => !isBlank(inline))
  return first === -1 ? [] : inlines.slice(first, last + 1)
}

function isBlank(inline: Inline): boolean {
  return inline.type === 'break' || (inline.type === 'text' && inline.text.trim() === '')
}

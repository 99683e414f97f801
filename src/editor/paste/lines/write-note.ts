import type { Inline, NoteInline } from '@/domain/content/inline'
import type { HtmlElement } from '../html/parse-html'
import { joinInlines } from './join-inlines'
import { linesWriter } from './lines-writer'
import { PLAIN_LOOK } from './look'
import type { Place } from './place'

/**
 * Writes a footnote where its mark stands. Says no where the note has no words, or where notes that stand behind many
 * marks have been repeated beyond all use: then the mark stays as it is.
 */
export function writeNote(body: HtmlElement, { writer, ...place }: Place): boolean {
  const { notesRead, left, newId, tally } = place.reading
  const isRepeated = notesRead.has(body)
  const children = notesRead.get(body) ?? readNote(body, place)
  notesRead.set(body, children)
  if (isRepeated && left.noteLetters >= 0) left.noteLetters -= JSON.stringify(children).length
  if (children.length === 0 || left.noteLetters < 0) {
    tally.add('lost-note')
    return false
  }
  writer.footnote({ type: 'footnote', id: newId(), children: structuredClone(children) })
  return true
}

function readNote(body: HtmlElement, place: Omit<Place, 'writer'>): NoteInline[] {
  const writer = linesWriter()
  const role = { type: 'paragraph' } as const
  place.reading.read(body, { ...place, writer, role, look: PLAIN_LOOK, list: null, inNote: true })
  return joinInlines(writer.lines()).filter(isNoteInline)
}

function isNoteInline(inline: Inline): inline is NoteInline {
  return inline.type !== 'footnote'
}

'use client'
import type { Citation, Footnote } from '@/domain/content/inline'
import type { Cell } from '@/domain/content/table'
import { plainText } from '@/domain/content/walk'
import { citationLabel } from '@/editor/citation/citation-label'
import { noteText } from '@/editor/footnote/note-text'
import { useShelf } from '@/editor/sources/use-shelf'
import { useMessages } from '../../use-messages'
import { extrasOf, type Extra } from '../cells/extras'

/** Notes, citations and links of a cell. */
export function Extras({ cell }: { cell: Cell }) {
  return extrasOf(cell).map((extra, i) => <ExtraChip key={i} extra={extra} />)
}

/** Something in a cell that is not words, by its text. */
export function ExtraChip({ extra }: { extra: Extra }) {
  return (
    <span className="rows-grid__chip">
      <ExtraText extra={extra} />
    </span>
  )
}

/** The text of a note, a citation, a link or a line break. */
export function ExtraText({ extra }: { extra: Extra }) {
  const words = useMessages().messages.rows
  switch (extra.type) {
    case 'footnote':
      return <NoteText note={extra} />
    case 'citation':
      return <CitationText citation={extra} />
    case 'link':
      return plainText(extra.children)
    case 'cross-reference':
      return words.dialog.extra['cross-reference'](1)
    case 'break':
      return words.lineBreak
  }
}

// Each of its own, since sources are fetched only for those who show one.
function NoteText({ note }: { note: Footnote }) {
  const { language, messages } = useMessages()
  const { sources } = useShelf()
  return messages.rows.note(noteText(note, { sources, language }))
}

function CitationText({ citation }: { citation: Citation }) {
  const { language } = useMessages()
  const { sources } = useShelf()
  return citationLabel(citation, { sources, language })
}

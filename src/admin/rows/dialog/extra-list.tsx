'use client'
import { cellInlines } from '@/domain/content/walk'
import { useMessages } from '../../use-messages'
import type { Extra } from '../cells/extras'
import { plainNoteText } from './plain-note'
import type { DraftProps } from './cell-dialog'
import { ExtraText } from '../cell/extra-chip'
import { NoteField } from './note-field'

type ItemProps = DraftProps & { extra: Extra; index: number; number: number }

/** The notes, citations and links that a cell has: plain notes can be rewritten, and each can be taken away. */
export function ExtraList({ draft, onChange }: DraftProps) {
  return cellInlines(draft.cell)
    .flatMap((extra, index) =>
      extra.type === 'text' || draft.removed.includes(index) ? [] : [{ extra, index }],
    )
    .map(({ extra, index }, i) => (
      <ExtraItem key={index} number={i + 1} {...{ extra, index, draft, onChange }} />
    ))
}

function ExtraItem({ extra, index, number, draft, onChange }: ItemProps) {
  const words = useMessages().messages.rows.dialog
  return (
    <div className="editor-dialog__chosen rows-grid__extra">
      <ExtraContent {...{ extra, index, number, draft, onChange }} />
      <button
        type="button"
        className="editor-dialog__button"
        onClick={() => onChange({ removed: [...draft.removed, index] })}
      >
        {words.remove(words.extra[extra.type](number))}
      </button>
    </div>
  )
}

function ExtraContent({ extra, number, draft, onChange }: ItemProps) {
  const words = useMessages().messages.rows.dialog
  const text = extra.type === 'footnote' ? plainNoteText(extra) : null
  if (extra.type === 'footnote' && text !== null)
    return (
      <NoteField
        label={words.extra.footnote(number)}
        value={draft.noteTexts[extra.id] ?? text}
        onChange={(value) => onChange({ noteTexts: { ...draft.noteTexts, [extra.id]: value } })}
      />
    )
  return (
    <>
      <p>
        <ExtraText extra={extra} />
      </p>
      {extra.type === 'footnote' && <p className="editor-dialog__hint">{words.notEditable}</p>}
    </>
  )
}

'use client'
import type { Cell } from '@/domain/content/table'
import { useMessages } from '../../use-messages'
import { ExtraText } from '../cell/extra-chip'
import { placedExtras, withoutExtra, type PlacedExtra } from './cell-draft'
import type { ExtraEdit } from './extra-dialog'

type Props = {
  cell: Cell
  onChange: (cell: Cell) => void
  onEdit: (edit: ExtraEdit) => void
}

/** The notes, citations and links of a cell, each to change or take away, and the way to add more. */
export function ExtraList({ cell, onChange, onEdit }: Props) {
  const words = useMessages().messages.rows.dialog
  const extras = placedExtras(cell)
  return (
    <>
      {extras.length === 0 && <p>{words.none}</p>}
      {extras.map((placed, i) => (
        <ExtraItem key={placed.index} number={i + 1} {...{ ...placed, cell, onChange, onEdit }} />
      ))}
      <div className="editor-dialog__toolbar">
        <Action label={words.newNote} onPress={() => onEdit({ kind: 'footnote', at: null })} />
        <Action label={words.newCitation} onPress={() => onEdit({ kind: 'citation', at: null })} />
      </div>
    </>
  )
}

function ExtraItem({
  extra,
  index,
  number,
  cell,
  onChange,
  onEdit,
}: Props & PlacedExtra & { number: number }) {
  const words = useMessages().messages.rows.dialog
  const at = { extra, index }
  return (
    <div className="editor-dialog__chosen rows-grid__extra">
      <p>
        <ExtraText extra={extra} />
      </p>
      <div className="editor-dialog__toolbar">
        {extra.type === 'footnote' && (
          <Action label={words.editNote(number)} onPress={() => onEdit({ kind: 'footnote', at })} />
        )}
        {extra.type === 'citation' && (
          <Action
            label={words.editCitation(number)}
            onPress={() => onEdit({ kind: 'citation', at })}
          />
        )}
        <Action
          label={words.remove(words.extra[extra.type](number))}
          onPress={() => onChange(withoutExtra(cell, index))}
        />
      </div>
    </div>
  )
}

function Action({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" className="editor-dialog__button" onClick={onPress}>
      {label}
    </button>
  )
}

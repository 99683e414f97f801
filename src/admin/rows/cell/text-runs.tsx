'use client'
import { useMessages } from '../../use-messages'
import { withRun, wordsOf, type Run } from '../cells/edit-cell'
import { cellInlines } from '@/domain/content/walk'
import { piecesOf } from '../cells/runs'
import type { ValueProps } from './cell-value'
import { described } from './described'
import { ExtraChip } from './extra-chip'

/** The words of a cell in inputs, with the notes and citations between them in their places. */
export function TextRuns(props: ValueProps) {
  const { cell } = props
  const { language } = useMessages()
  if (cell.kind === 'number' || cell.kind === 'date') {
    const run = { index: -1, text: wordsOf(cell, language) }
    return (
      <>
        <RunInput {...props} run={run} place={0} />
        {cell.notes.map((note) => (
          <ExtraChip key={note.id} extra={note} />
        ))}
      </>
    )
  }
  return piecesOf(cellInlines(cell)).map((piece, i) =>
    piece.kind === 'run' ? (
      <RunInput key={i} {...props} run={piece.run} place={i} />
    ) : (
      <ExtraChip key={i} extra={piece.extra} />
    ),
  )
}

function RunInput({ run, place, ...props }: ValueProps & { run: Run; place: number }) {
  const { cell, id, name, readOnly, onChange } = props
  const words = useMessages().messages.rows
  return (
    <textarea
      {...described(props)}
      aria-label={place === 0 ? name : words.run(name, place + 1)}
      id={place === 0 ? id : `${id}-${place}`}
      rows={1}
      className="rows-grid__input"
      readOnly={readOnly}
      value={run.text}
      onChange={({ target }) => {
        onChange(withRun(cell, { ...run, text: target.value.replace(/\s*\n\s*/g, ' ') }))
      }}
    />
  )
}

'use client'
import type { Cell } from '@/domain/content/table'
import { cellInlines } from '@/domain/content/walk'
import { useMessages } from '../../use-messages'
import { withRun, type Run } from '../cells/edit-cell'
import { piecesOf } from '../cells/runs'
import { ExtraChip } from './extra-chip'

type Props = { cell: Cell; name: string; onChange: (cell: Cell) => void }

/** The words of a cell in inputs, with the notes and citations between them in their places. */
export function TextRuns({ cell, name, onChange }: Props) {
  return piecesOf(cellInlines(cell)).map((piece, i) =>
    piece.kind === 'run' ? (
      <RunInput key={i} {...{ cell, name, onChange }} run={piece.run} place={i} />
    ) : (
      <ExtraChip key={i} extra={piece.extra} />
    ),
  )
}

function RunInput({ run, place, cell, name, onChange }: Props & { run: Run; place: number }) {
  const words = useMessages().messages.rows
  return (
    <textarea
      aria-label={place === 0 ? name : words.run(name, place + 1)}
      rows={1}
      className="editor-dialog__text"
      value={run.text}
      onChange={({ target }) =>
        onChange(withRun(cell, { ...run, text: target.value.replace(/\s*\n\s*/g, ' ') }))
      }
    />
  )
}

import type { Inline } from '@/domain/content/inline'
import type { Run } from './edit-cell'
import type { Extra } from './extras'

/** A piece of a cell as it is edited: words in an input, or something that is shown between them. */
export type Piece = { kind: 'run'; run: Run } | { kind: 'extra'; index: number; extra: Extra }

/** The pieces of a cell's text. There is always an input to begin with, so that an empty cell can be written in. */
export function piecesOf(inlines: readonly Inline[]): Piece[] {
  const pieces = inlines.map((inline, index): Piece =>
    inline.type === 'text'
      ? { kind: 'run', run: { index, text: inline.text } }
      : { kind: 'extra', index, extra: inline },
  )
  return pieces[0]?.kind === 'run'
    ? pieces
    : [{ kind: 'run', run: { index: -1, text: '' } }, ...pieces]
}

'use client'
import type { Citation, Footnote } from '@/domain/content/inline'
import { CitationDialog } from '@/editor/citation/citation-dialog'
import { FootnoteDialog } from '@/editor/footnote/footnote-dialog'
import type { PlacedExtra } from './cell-draft'

/** A note or citation that is being written: a new one, or the one in a place. */
export type ExtraEdit = { kind: 'footnote' | 'citation'; at: PlacedExtra | null }

type Props = {
  edit: ExtraEdit
  onSave: (extra: Citation | Footnote) => void
  onCancel: () => void
}

/** The window for one note or one citation, the very ones of the section editor. */
export function ExtraDialog({ edit: { kind, at }, ...props }: Props) {
  const extra = at?.extra ?? null
  return kind === 'footnote' ? (
    <FootnoteDialog footnote={extra?.type === 'footnote' ? extra : null} {...props} />
  ) : (
    <CitationDialog citation={extra?.type === 'citation' ? extra : null} {...props} />
  )
}

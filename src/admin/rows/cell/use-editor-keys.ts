'use client'
import { useRef, type KeyboardEvent } from 'react'
import type { Cell } from '@/domain/content/table'
import type { GridColumn } from '../model/grid-column'

/** Where the focus goes when an edit is over; `elsewhere` is where it has gone already. */
export type AfterEdit = 'here' | 'elsewhere' | 'down' | 'up' | 'next' | 'previous'

/** What came of an edit: a text that was typed, or a cell that was chosen. */
export type Edited = { text: string } | { cell: Cell }

/** An edit that is going on in a cell. */
export type CellEditing = {
  /** How the cell is called: "rad 2, Antall". */
  name: string
  /** What was typed to begin it; null when the cell's own value is changed. */
  typed: string | null
  onCommit: (edited: Edited, after: AfterEdit) => void
  onCancel: () => void
}

export type EditorProps = CellEditing & {
  cell: Cell
  column: GridColumn
}

const AFTER = {
  Enter: 'down',
  'Shift+Enter': 'up',
  Tab: 'next',
  'Shift+Tab': 'previous',
  'Ctrl+S': 'here',
} as const satisfies Record<string, AfterEdit>

const BY_CHORD = new Map<string, AfterEdit>(Object.entries(AFTER))

/** The handlers of an editor's input: Enter, Tab and leaving it commit what it has, Escape does not. */
export function useEditorKeys(
  { onCommit, onCancel }: Pick<CellEditing, 'onCommit' | 'onCancel'>,
  edited: () => Edited,
) {
  // An input that goes away loses the focus, and must not commit a second time.
  const isOver = useRef(false)

  function finish(after: AfterEdit) {
    if (isOver.current) return
    isOver.current = true
    onCommit(edited(), after)
  }

  return {
    finish,
    onBlur: () => finish('elsewhere'),
    onKeyDown: (event: KeyboardEvent) => {
      const after = event.nativeEvent.isComposing ? undefined : BY_CHORD.get(chordOf(event))
      if (after && after !== 'here') event.preventDefault()
      // Ctrl+S goes on to the form, which saves what is committed now.
      if (after !== 'here') event.stopPropagation()
      if (after) finish(after)
      if (event.key !== 'Escape') return
      isOver.current = true
      event.preventDefault()
      onCancel()
    },
  }
}

function chordOf({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): string {
  const name = key.length === 1 ? key.toUpperCase() : key
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${shiftKey ? 'Shift+' : ''}${name}`
}

'use client'
import { CategoryEditor } from './category-editor'
import { TextEditor } from './text-editor'
import type { EditorProps } from './use-editor-keys'

/** The editor of a cell's value, as its column asks for. */
export function CellEditor(props: EditorProps) {
  return props.column.type === 'category' ? (
    <CategoryEditor {...props} />
  ) : (
    <TextEditor {...props} />
  )
}

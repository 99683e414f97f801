'use client'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../../use-messages'
import { typedText } from '../cells/shown-text'
import { useEditorKeys, type EditorProps } from './use-editor-keys'

/** A value as it is typed: text, a number or a date. */
export function TextEditor(props: EditorProps) {
  const { cell, column, name, typed } = props
  const { language, messages } = useMessages()
  const [text, setText] = useState(() => typed ?? typedText(cell, { column, language }))
  const input = useRef<HTMLTextAreaElement>(null)
  const { onBlur, onKeyDown } = useEditorKeys(props, () => ({
    text: text.replace(/\s*\n\s*/g, ' '),
  }))
  useEffect(() => {
    const { current } = input
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
  }, [])
  return (
    <textarea
      ref={input}
      rows={1}
      className="rows-grid__input"
      aria-label={messages.rows.editing(name)}
      autoComplete="off"
      inputMode={column.type === 'text' || column.type === 'date' ? 'text' : 'decimal'}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    />
  )
}

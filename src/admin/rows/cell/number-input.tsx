'use client'
import { useState } from 'react'
import { useMessages } from '../../use-messages'
import { withNumber, wordsOf } from '../cells/edit-cell'
import type { ValueProps } from './cell-value'
import { described } from './described'

/** A number as it is typed; while it is being typed it stands as it was typed. */
export function NumberInput(props: ValueProps) {
  const { cell, id, readOnly, onChange } = props
  const { language } = useMessages()
  const [typed, setTyped] = useState<string | null>(null)
  const isTyping = typed !== null
  return (
    <input
      {...described({ ...props, misfit: isTyping ? null : props.misfit })}
      id={id}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      className="rows-grid__input rows-grid__input--number"
      readOnly={readOnly}
      value={typed ?? wordsOf(cell, language)}
      onChange={({ target: { value } }) => {
        setTyped(value)
        onChange(withNumber(cell, { text: value, language }))
      }}
      onBlur={() => setTyped(null)}
    />
  )
}

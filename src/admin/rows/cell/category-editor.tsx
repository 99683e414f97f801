'use client'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useMessages } from '../../use-messages'
import { categoryChoices, type Choice } from '../cells/category-choices'
import { useEditorKeys, type Edited, type EditorProps } from './use-editor-keys'
import { Swatch } from './swatch'

const NOWHERE = -1

/** A category by its first letters or from the list: name first, colour second. */
export function CategoryEditor(props: EditorProps) {
  const { cell, column, typed, onCommit } = props
  const words = useMessages().messages.rows
  const [text, setText] = useState(typed ?? '')
  const [at, setAt] = useState(() => placeOf(props))
  const list = useId()
  const choices = categoryChoices(cell, { codes: column.codes, typed: text, words: words.choices })
  const chosen = choices[at]
  return (
    <>
      <ChoiceInput
        {...{ props, text, list, chosen }}
        onType={(value) => {
          setText(value)
          setAt(value === '' ? NOWHERE : 0)
        }}
        onStep={(by) => {
          const from = at === NOWHERE && by < 0 ? 0 : at
          setAt((choices.length + from + by) % Math.max(1, choices.length))
        }}
      />
      <ChoiceList
        {...{ id: list, choices, at }}
        onChoose={(choice) => onCommit({ cell: choice.cell }, 'here')}
      />
      {column.codes.length === 0 && <span className="rows-grid__remark">{words.noCategories}</span>}
    </>
  )
}

type InputProps = {
  props: EditorProps
  text: string
  list: string
  chosen: Choice | undefined
  onType: (text: string) => void
  onStep: (by: 1 | -1) => void
}

function ChoiceInput({ props, text, list, chosen, onType, onStep }: InputProps) {
  const words = useMessages().messages.rows
  const input = useRef<HTMLInputElement>(null)
  const keys = useEditorKeys(props, () => editedTo(props, { chosen, text }))
  useEffect(() => input.current?.focus(), [])

  function handleKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (by === null) {
      keys.onKeyDown(event)
      return
    }
    event.preventDefault()
    event.stopPropagation()
    onStep(by)
  }

  return (
    <input
      ref={input}
      type="text"
      role="combobox"
      className="rows-grid__input"
      aria-label={words.editing(props.name)}
      aria-expanded
      aria-autocomplete="list"
      aria-controls={list}
      aria-activedescendant={chosen && `${list}-${chosen.id}`}
      autoComplete="off"
      value={text}
      onChange={({ target }) => onType(target.value)}
      onBlur={keys.onBlur}
      onKeyDown={handleKeyDown}
    />
  )
}

type ListProps = {
  id: string
  choices: readonly Choice[]
  at: number
  onChoose: (choice: Choice) => void
}

function ChoiceList({ id, choices, at, onChoose }: ListProps) {
  const words = useMessages().messages.rows
  return (
    <ul id={id} role="listbox" aria-label={words.categories} className="rows-grid__choices">
      {choices.map((choice, i) => (
        <li
          key={choice.id}
          id={`${id}-${choice.id}`}
          role="option"
          aria-selected={i === at}
          // Before the input loses the focus, which would commit what is typed.
          onMouseDown={(event) => {
            event.preventDefault()
            event.stopPropagation()
            onChoose(choice)
          }}
        >
          {choice.label}
          {choice.code && <Swatch colour={choice.code.colour} />}
        </li>
      ))}
    </ul>
  )
}

function editedTo(
  { cell }: Pick<EditorProps, 'cell'>,
  { chosen, text }: { chosen: Choice | undefined; text: string },
): Edited {
  if (chosen) return { cell: chosen.cell }
  return text === '' ? { cell } : { text }
}

/** The place of what the cell has now; nowhere for a cell without a category that is only looked at. */
function placeOf({ cell, column, typed }: EditorProps): number {
  if (typed !== null) return 0
  return cell.kind === 'category' ? column.codes.findIndex(({ id }) => id === cell.code) : NOWHERE
}

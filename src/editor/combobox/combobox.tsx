'use client'
import { useId, type KeyboardEvent, type ReactNode } from 'react'

/** Something that can be chosen, and what is shown of it. */
export type Option = { id: string; content: ReactNode }

type Props = {
  label: string
  hint: string
  hasFocus?: boolean
  query: string
  onQuery: (query: string) => void
  options: readonly Option[]
  /** The option that Enter chooses. */
  active: number
  onActive: (index: number) => void
  onChoose: (index: number) => void
  /** Keys of the caller's own; what it prevents is not looked at any more. */
  onKey?: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** A search box over a list (the combobox of the ARIA patterns): arrows move, Enter chooses, the focus stays in the box. */
export function Combobox({
  label,
  hint,
  hasFocus = true,
  query,
  onQuery,
  options,
  active,
  ...act
}: Props) {
  const id = useId()
  const shown = Math.min(active, options.length - 1)

  function handleKey(event: KeyboardEvent<HTMLInputElement>) {
    act.onKey?.(event)
    if (event.defaultPrevented || options.length === 0 || isChord(event)) return
    const next = moved(event.key, { from: shown, count: options.length })
    if (next === null && event.key !== 'Enter') return
    event.preventDefault()
    if (next === null) act.onChoose(shown)
    else act.onActive(next)
  }

  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoFocus={hasFocus}
        data-first-focus={hasFocus}
        autoComplete="off"
        spellCheck={false}
        value={query}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown >= 0 ? `${id}-${shown}` : undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={handleKey}
      />
      <p id={`${id}-hint`} className="editor-popover__hint">
        {hint}
      </p>
      <Options id={id} label={label} options={options} active={shown} onChoose={act.onChoose} />
    </>
  )
}

type ListProps = Pick<Props, 'label' | 'options' | 'active' | 'onChoose'> & { id: string }

function Options({ id, label, options, active, onChoose }: ListProps) {
  return (
    <ul id={`${id}-list`} role="listbox" aria-label={label} className="editor-popover__options">
      {options.map(({ id: option, content }, index) => (
        <li
          key={option}
          id={`${id}-${index}`}
          ref={index === active ? keepInView : undefined}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          {content}
        </li>
      ))}
    </ul>
  )
}

function keepInView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}

function isChord({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey
}

function moved(key: string, { from, count }: { from: number; count: number }): number | null {
  switch (key) {
    case 'ArrowDown':
      return (from + 1) % count
    case 'ArrowUp':
      return (from - 1 + count) % count
    default:
      return null
  }
}

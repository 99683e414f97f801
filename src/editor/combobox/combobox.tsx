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
export function Combobox({ label, hint, options, active, onChoose, ...box }: Props) {
  const id = useId()
  const shown = Math.min(active, options.length - 1)
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <SearchBox id={id} shown={shown} count={options.length} onChoose={onChoose} {...box} />
      <p id={`${id}-hint`} className="editor-popover__hint">
        {hint}
      </p>
      <Options id={id} label={label} options={options} active={shown} onChoose={onChoose} />
    </>
  )
}

type BoxProps = Omit<Props, 'label' | 'hint' | 'options' | 'active'> & {
  id: string
  shown: number
  count: number
}

function SearchBox({ id, shown, count, hasFocus = true, query, ...act }: BoxProps) {
  function handleKey(event: KeyboardEvent<HTMLInputElement>) {
    act.onKey?.(event)
    if (event.defaultPrevented || count === 0 || isChord(event)) return
    const next = moved(event.key, { from: shown, count })
    if (next === null && event.key !== 'Enter') return
    event.preventDefault()
    if (next === null) act.onChoose(shown)
    else act.onActive(next)
  }

  return (
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
      aria-expanded={count > 0}
      aria-controls={`${id}-list`}
      aria-activedescendant={shown >= 0 ? `${id}-${shown}` : undefined}
      aria-describedby={`${id}-hint`}
      onChange={(event) => act.onQuery(event.target.value)}
      onKeyDown={handleKey}
    />
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

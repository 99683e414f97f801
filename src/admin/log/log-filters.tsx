'use client'
import { useId, type ReactNode } from 'react'
import type { LogPart } from '@/domain/review/log/log-entry'
import { useMessages } from '../use-messages'
import type { LogAnswer } from './log-answer'
import type { LogFilter } from './use-log'

const PARTS = ['text', 'review', 'comments', 'publication'] as const satisfies readonly LogPart[]

type Props = {
  filter: LogFilter
  people: LogAnswer['people']
  onChange: (filter: LogFilter) => void
}

/** By whom, of which kind and when. */
export function LogFilters({ filter, people, onChange }: Props) {
  const words = useMessages().messages.log
  const change = (part: keyof LogFilter) => (value: string) =>
    onChange({ ...filter, [part]: value })
  return (
    <fieldset className="log-filters">
      <legend className="admin-hidden">{words.filters}</legend>
      <Choice label={words.person} value={filter.person} onChange={change('person')}>
        <option value="">{words.everyone}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice label={words.part} value={filter.part} onChange={change('part')}>
        <option value="">{words.parts.all}</option>
        {PARTS.map((part) => (
          <option key={part} value={part}>
            {words.parts[part]}
          </option>
        ))}
      </Choice>
      <Day label={words.from} value={filter.from} onChange={change('from')} />
      <Day label={words.to} value={filter.to} onChange={change('to')} />
    </fieldset>
  )
}

type FieldProps = { label: string; value: string; onChange: (value: string) => void }

function Choice({ label, value, onChange, children }: FieldProps & { children: ReactNode }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </div>
  )
}

function Day({ label, value, onChange }: FieldProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value} onChange={({ target }) => onChange(target.value)} />
    </div>
  )
}

'use client'
import { useId, useState, type SyntheticEvent } from 'react'
import { SOURCE_TYPES } from '@/domain/content/source'
import { Field } from '../dialog/field'
import { addToShelf } from '../sources/source-shelf'
import { useApi } from '../sources/use-shelf'
import { useMessages } from '../use-messages'
import { makeSource, type NewSource } from './new-source'

type Props = {
  shortName: string
  issued?: string
  onMade: (source: string) => void
  onCancel: () => void
}

/** The few fields of a source that is not in the library yet; it is cited as soon as it is there. */
export function NewSourceForm({ shortName, issued = '', onMade, onCancel }: Props) {
  const { messages } = useMessages()
  const words = messages.newSource
  const [source, setSource] = useState<NewSource>({
    ...{ shortName, authors: '', title: '', type: 'report', issued, undated: false, url: '' },
  })
  const { problem, isBusy, send } = useSending(onMade)
  const isNamed = [source.shortName, source.authors, source.title].some((name) => name.trim())

  function handleSubmit(event: SyntheticEvent) {
    event.preventDefault()
    event.stopPropagation()
    if (isNamed && !isBusy) void send(source)
  }

  return (
    <form noValidate onSubmit={handleSubmit}>
      <strong>{words.heading}</strong>
      <SourceFields source={source} onChange={setSource} />
      <p className="editor-popover__hint" role="status">
        {problem ?? (isNamed ? words.later : words.unnamed)}
      </p>
      <p className="editor-popover__actions">
        <button
          type="submit"
          aria-disabled={!isNamed || isBusy}
          className="editor-popover__button editor-popover__button--primary"
        >
          {words.make}
        </button>
        <button type="button" className="editor-popover__button" onClick={onCancel}>
          {messages.cancel}
        </button>
      </p>
    </form>
  )
}

function useSending(onMade: (source: string) => void) {
  const api = useApi()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function send(source: NewSource) {
    setBusy(true)
    try {
      const made = await makeSource(api, source)
      addToShelf(made)
      onMade(made.id)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      setBusy(false)
    }
  }

  return { problem, isBusy, send }
}

type FieldsProps = { source: NewSource; onChange: (source: NewSource) => void }

function SourceFields({ source, onChange }: FieldsProps) {
  const words = useMessages().messages.newSource
  const change = (more: Partial<NewSource>) => onChange({ ...source, ...more })
  const line = (field: 'shortName' | 'authors' | 'title' | 'issued' | 'url') => (
    <Field
      label={words[field]}
      value={source[field]}
      onChange={(value) => change({ [field]: value })}
    />
  )
  return (
    <>
      <div className="editor-popover__row">
        {line('shortName')}
        {line('authors')}
      </div>
      {line('title')}
      <div className="editor-popover__row">
        <TypeChoice source={source} onChange={onChange} />
        {!source.undated && line('issued')}
        <label className="editor-popover__choice">
          <input
            type="checkbox"
            checked={source.undated}
            onChange={({ target }) => change({ undated: target.checked, issued: '' })}
          />
          {words.undated}
        </label>
      </div>
      {line('url')}
    </>
  )
}

function TypeChoice({ source, onChange }: FieldsProps) {
  const id = useId()
  const words = useMessages().messages.newSource
  return (
    <div className="editor-dialog__field">
      <label htmlFor={id}>{words.type}</label>
      <select
        id={id}
        autoFocus
        data-first-focus="true"
        value={source.type}
        onChange={({ target }) => {
          const type = SOURCE_TYPES.find((known) => known === target.value) ?? 'report'
          onChange({ ...source, type })
        }}
      >
        {SOURCE_TYPES.map((type) => (
          <option key={type} value={type}>
            {words.types[type]}
          </option>
        ))}
      </select>
    </div>
  )
}

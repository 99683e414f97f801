'use client'
import { useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import type { CitableSource } from '@/domain/citation/citable-source'
import { sourceLabel } from '@/domain/citation/source-label'
import type { Citation } from '@/domain/content/inline'
import { Combobox } from '../combobox/combobox'
import type { Opened } from '../nodes/use-node-window'
import { EditorPopover } from '../popover/editor-popover'
import { useLibrary } from '../sources/use-library'
import { useMessages } from '../use-messages'
import { ChosenReferences } from './chosen-references'
import { CiteManner } from './cite-manner'
import { CitationDialog } from './citation-dialog'
import { dropReference } from './citation-draft'
import { citationLabel } from './citation-label'
import { NewSourceForm } from './new-source-form'
import { useCitePicker, type CitePickerState } from './use-cite-picker'

const SHOWN = 20

type Props = {
  opened: Opened<Citation>
  onSave: (citation: Citation) => void
  /** Left without a citation; `typed` is what stood in the search box. */
  onCancel: (typed: string) => void
}

/** The citing picker at the text cursor: type a work and its page, see the citation, press Enter. */
export function CitePicker({ opened: { anchor, value }, onSave, onCancel }: Props) {
  const words = useMessages().messages.citation
  const picker = useCitePicker(value)
  const [window, setWindow] = useState<'picker' | 'new-source' | 'dialog'>('picker')
  const { pending, query } = picker
  if (window === 'dialog')
    return <CitationDialog citation={pending} onSave={onSave} onCancel={() => onCancel(query)} />
  return (
    <EditorPopover
      name={value ? words.edit : words.insert}
      anchor={anchor}
      onLeave={() => onCancel(query)}
      onFinish={() => pending && onSave(pending)}
    >
      {window === 'new-source' ? (
        <NewSourceForm
          shortName={query}
          onCancel={() => setWindow('picker')}
          onMade={(source) => {
            const made = picker.made(picker.withSource(source))
            if (made) onSave(made)
          }}
        />
      ) : (
        <Choosing picker={picker} isNew={value === null} onSave={onSave} onWindow={setWindow} />
      )}
    </EditorPopover>
  )
}

type ChoosingProps = Pick<Props, 'onSave'> & {
  picker: CitePickerState
  isNew: boolean
  onWindow: (window: 'new-source' | 'dialog') => void
}

function Choosing({ picker, isNew, onSave, onWindow }: ChoosingProps) {
  const words = useMessages().messages.citation
  function handleSubmit(event: SyntheticEvent) {
    event.preventDefault()
    event.stopPropagation()
    if (picker.pending) onSave(picker.pending)
  }

  return (
    <form noValidate onSubmit={handleSubmit}>
      <ChosenReferences draft={picker.draft} onChange={picker.setDraft} hasFocus={!isNew} />
      <SourceBox picker={picker} hasFocus={isNew} onSave={onSave} />
      <Preview citation={picker.pending} />
      <CiteManner picker={picker} />
      <p className="editor-popover__actions">
        <button
          type="submit"
          className="editor-popover__button editor-popover__button--primary"
          aria-disabled={picker.pending === null}
        >
          {isNew ? words.insertShort : words.keep}
        </button>
        <button
          type="button"
          className="editor-popover__button"
          onClick={() => onWindow('new-source')}
        >
          {words.newSource}
        </button>
        <button type="button" className="editor-popover__button" onClick={() => onWindow('dialog')}>
          {words.moreChoices}
        </button>
      </p>
    </form>
  )
}

type BoxProps = Pick<ChoosingProps, 'picker' | 'onSave'> & { hasFocus: boolean }

function SourceBox({ picker, hasFocus, onSave }: BoxProps) {
  const { messages } = useMessages()
  const words = messages.citation
  const { found, isSearching, query } = picker

  function handleKey(event: KeyboardEvent) {
    if (event.key === ';') act(event, () => isSearching && picker.takeChosen())
    else if (event.key === 'Enter' && !isSearching)
      act(event, () => picker.pending && onSave(picker.pending))
    else if (event.key === 'Backspace' && query === '')
      act(event, () => picker.setDraft(dropReference(picker.draft, -1)))
  }

  const options = isSearching ? found.slice(0, SHOWN) : []
  return (
    <>
      <Combobox
        label={words.search}
        hint={words.pickerHint}
        hasFocus={hasFocus}
        query={query}
        onQuery={picker.search}
        onKey={handleKey}
        options={options.map((source) => ({
          id: source.id,
          content: <SourceOption source={source} />,
        }))}
        active={picker.active}
        onActive={picker.setActive}
        onChoose={(index) => {
          const source = found[index]
          const made = source && picker.made(picker.withSource(source.id))
          if (made) onSave(made)
        }}
      />
      <p className="editor-popover__hint" role="status">
        {picker.state === 'ready' ? isSearching && words.found(found.length) : words[picker.state]}
      </p>
    </>
  )
}

function act(event: KeyboardEvent, action: () => void): void {
  event.preventDefault()
  action()
}

function SourceOption({ source }: { source: CitableSource }) {
  const { language, yearSuffixes } = useLibrary()
  const yearSuffix = yearSuffixes?.get(source.id) ?? source.yearSuffix
  return (
    <>
      <strong>{sourceLabel({ ...source, yearSuffix }, language)}</strong> {source.title}
    </>
  )
}

function Preview({ citation }: { citation: Citation | null }) {
  const words = useMessages().messages.citation
  const library = useLibrary()
  if (!citation) return null
  return (
    <p className="editor-popover__preview">
      {words.preview}: <strong>{citationLabel(citation, library)}</strong>
    </p>
  )
}

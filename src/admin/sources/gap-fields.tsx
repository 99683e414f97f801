'use client'
import { asksFor } from '@/domain/citation/fields-of-type'
import type { NeededField } from '@/domain/citation/source-gaps'
import type { DraftSource } from '@/domain/content/manuscript'
import { CONSENT_LEVELS, SOURCE_TYPES } from '@/domain/content/source'
import { MERGE_PART_NAMES, type MergePart } from '@/domain/sources/merge-sources'
import { useMessages } from '../use-messages'
import { GapInput, GapSelect } from './gap-input'
import { namesIn, namesText } from './source-patch'

type Props = {
  source: DraftSource
  missing: readonly NeededField[]
  onChange: (change: Partial<DraftSource>) => void
}

/** The fields of a source that its type asks for: what is missing first, then the rest. */
export function GapFields({ source, missing, onChange }: Props) {
  const words = useMessages().messages.sources
  const first = MERGE_PART_NAMES.filter((part) => missing.some((field) => field === part))
  const rest = MERGE_PART_NAMES.filter(
    (part) => part !== 'type' && !first.includes(part) && asksFor(source, part),
  )
  const field = (part: MergePart) => <GapField key={part} {...{ part, source, onChange }} />
  return (
    <>
      <fieldset className="gap-walk__part">
        <legend className="source-heading">{words.gaps.missing}</legend>
        {first.map(field)}
      </fieldset>
      <fieldset className="gap-walk__part">
        <legend className="source-heading">{words.gaps.rest}</legend>
        <GapSelect
          label={words.fields.type}
          value={source.type}
          options={SOURCE_TYPES.map((value) => ({ value, label: words.types[value] }))}
          onChange={(value) => onChange({ type: SOURCE_TYPES.find((type) => type === value) })}
        />
        {rest.map(field)}
      </fieldset>
    </>
  )
}

type OwnProps = Omit<Props, 'missing'>
type FieldProps = OwnProps & { part: MergePart }

function GapField({ part, ...own }: FieldProps) {
  if (part === 'type') return null
  if (part === 'authors') return <AuthorsField {...own} />
  if (part === 'issued') return <DateField {...own} />
  if (part === 'consent') return <ConsentField {...own} />
  return <LineField {...own} part={part} />
}

type LinePart = Exclude<MergePart, 'type' | 'authors' | 'issued' | 'consent'>

function LineField({ part, source, onChange }: OwnProps & { part: LinePart }) {
  return (
    <GapInput
      label={useMessages().messages.sources.fields[part]}
      type={part === 'accessed' ? 'date' : 'text'}
      value={source[part] ?? ''}
      onChange={(value) => onChange({ [part]: value || null })}
    />
  )
}

function ConsentField({ source, onChange }: OwnProps) {
  const words = useMessages().messages.sources
  const levels = CONSENT_LEVELS.map((value) => ({ value, label: words.consents[value] }))
  return (
    <GapSelect
      label={words.fields.consent}
      value={source.consent ?? ''}
      options={[{ value: '', label: words.nothing }, ...levels]}
      onChange={(value) =>
        onChange({ consent: CONSENT_LEVELS.find((level) => level === value) ?? null })
      }
    />
  )
}

function AuthorsField({ source, onChange }: OwnProps) {
  const words = useMessages().messages.sources
  return (
    <GapInput
      label={words.fields.authors}
      hint={words.gaps.authorsHint}
      type="lines"
      initial={namesText(source.authors)}
      onChange={(text) => onChange({ authors: namesIn(text) })}
    />
  )
}

function DateField({ source, onChange }: OwnProps) {
  const words = useMessages().messages.sources
  return (
    <div>
      <GapInput
        label={words.fields.issued}
        hint={words.gaps.dateHint}
        type="text"
        value={source.issued ?? ''}
        onChange={(value) => onChange({ issued: value || null, undated: false })}
      />
      <label>
        <input
          type="checkbox"
          checked={source.undated}
          onChange={({ target: { checked } }) =>
            onChange({ undated: checked, ...(checked && { issued: null }) })
          }
        />
        {words.fields.undated}
      </label>
    </div>
  )
}

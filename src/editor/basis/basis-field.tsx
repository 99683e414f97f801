'use client'
import { useId } from 'react'
import { BASES } from '@/domain/content/basis'
import { useReportContext } from '../report/use-report-context'
import { useMessages } from '../use-messages'
import { chosenBasis, type BasisDraft } from './basis-draft'
import './basis.css'

type Props = {
  draft: BasisDraft
  onChange: (draft: BasisDraft) => void
  /** Whether it is where the focus goes when its window opens. */
  hasFocus?: boolean
}

/** A choice of what a statement rests on, and of the section where it is a summary. */
export function BasisField({ draft, onChange, hasFocus = false }: Props) {
  const words = useMessages().messages.basis
  const id = useId()
  return (
    <div className="editor-basis">
      <label htmlFor={id}>{words.kind}</label>
      <select
        id={id}
        value={draft.kind}
        data-first-focus={hasFocus}
        onChange={({ target }) =>
          onChange({ ...draft, kind: KINDS.find((kind) => kind === target.value) ?? 'none' })
        }
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </select>
      {draft.kind === 'summary' && <SectionField draft={draft} onChange={onChange} />}
    </div>
  )
}

const KINDS = ['none', ...BASES] as const

function SectionField({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const words = useMessages().messages.basis
  const report = useReportContext()
  const id = useId()
  if (!report) return <p className="editor-popover__hint">{words.alone}</p>
  const sections = report.sections.filter(({ number }) => number !== null)
  return (
    <>
      <label htmlFor={id}>{words.section}</label>
      <select
        id={id}
        value={draft.section ?? ''}
        required
        aria-invalid={chosenBasis(draft) === undefined}
        onChange={({ target }) => onChange({ ...draft, section: target.value || null })}
      >
        <option value="">{words.chooseSection}</option>
        {sections.map(({ id: section, number, title }) => (
          <option key={section} value={section}>
            {number} {title}
          </option>
        ))}
      </select>
    </>
  )
}

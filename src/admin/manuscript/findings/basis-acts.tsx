'use client'
import { useId, useState } from 'react'
import { BASES, type Basis } from '@/domain/content/basis'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk/desk-context'
import { PlainButton } from '../parts/plain-button'

type Props = {
  /** The section that the statement stands in, which it can't sum up. */
  section: string
  /** What the rule itself would say, which comes first. */
  proposed: Basis['kind'] | null
  onMark: (basis: Basis) => void
}

/** Says what a statement rests on when it is not a source. */
export function BasisActs({ section, proposed, onMark }: Props) {
  const words = useMessages().messages.remarks.findings
  return (
    <details className="manuscript-remark__more" open={proposed !== null}>
      <summary>{words.markAs}</summary>
      <div className="manuscript-remark__acts">
        {BASES.map((kind) =>
          kind === 'summary' ? (
            <SummaryAct key={kind} section={section} onMark={onMark} />
          ) : (
            <PlainButton key={kind} isMain={kind === proposed} onClick={() => onMark({ kind })}>
              {words.bases[kind]}
            </PlainButton>
          ),
        )}
      </div>
    </details>
  )
}

function SummaryAct({ section, onMark }: Pick<Props, 'section' | 'onMark'>) {
  const words = useMessages().messages.remarks.findings
  const { sections } = useDeskContext().reading
  const [summed, setSummed] = useState('')
  const id = useId()
  return (
    <div className="manuscript-remark__summary">
      <label htmlFor={id}>{words.bases.summary}</label>
      <select id={id} value={summed} onChange={({ target }) => setSummed(target.value)}>
        <option value="">{words.chooseSection}</option>
        {sections
          .filter((other) => other.id !== section)
          .map(({ id: other, number, title }) => (
            <option key={other} value={other}>
              {number} {title}
            </option>
          ))}
      </select>
      <PlainButton
        aria-disabled={summed === ''}
        onClick={() => summed !== '' && onMark({ kind: 'summary', section: summed })}
      >
        {words.markSummary}
      </PlainButton>
    </div>
  )
}

'use client'
import { useMemo } from 'react'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { findingsBySection } from '../model/notes-by-place'
import { changesBySection, type SubmittedView } from '../model/submitted-view'
import { SectionRow } from './section-row'

/** Every section at a glance: how much changed, how much was found, and how much of it is supported. */
export function SectionTable({ view }: { view: SubmittedView | null }) {
  const words = useMessages().messages.desk.sections
  const { text, notes, places } = useDeskContext()
  const changes = useMemo(
    () => (view ? changesBySection(view.props.comparison, view.anchors) : null),
    [view],
  )
  const findings = useMemo(() => findingsBySection(notes, places), [notes, places])
  return (
    <section>
      <h3 id="desk-sections">{words.heading}</h3>
      <div className="desk-scroll" role="region" aria-labelledby="desk-sections" tabIndex={0}>
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{words.section}</th>
              {changes && <th scope="col">{words.changes}</th>}
              <th scope="col">{words.findings}</th>
              <th scope="col">{words.cited}</th>
            </tr>
          </thead>
          <tbody>
            {text.shares.map((share) => (
              <SectionRow
                key={share.section}
                share={share}
                changes={changes && (changes.get(share.section) ?? 0)}
                findings={findings.get(share.section) ?? 0}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

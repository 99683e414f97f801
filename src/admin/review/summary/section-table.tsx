'use client'
import { useMemo } from 'react'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { changesBySection, type SubmittedView } from '../model/submitted-view'
import { Bar } from './bar'

/** Every section at a glance: how much changed, how much was found, and how much of it is supported. */
export function SectionTable({ view }: { view: SubmittedView | null }) {
  const words = useMessages().messages.desk.sections
  const { text, notes, places, onShow } = useDeskContext()
  const changes = useMemo(
    () => (view ? changesBySection(view.props.comparison, view.anchors) : null),
    [view],
  )
  const findings = (section: string) =>
    [...notes.places].reduce((sum, [place, found]) => {
      const isHere = places.sectionOf.get(place)?.id === section
      return sum + (isHere ? found.findings.filter(({ waiver }) => !waiver).length : 0)
    }, 0)
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
            {text.shares.map(({ section, number, title, statements, supported, share }) => (
              <tr key={section}>
                <th scope="row">
                  <button type="button" className="desk-link" onClick={() => onShow(section)}>
                    {number} {title}
                  </button>
                </th>
                {changes && <td>{changes.get(section) ?? 0}</td>}
                <td>{findings(section)}</td>
                <td>
                  {statements === 0 ? (
                    words.noStatements
                  ) : (
                    <>
                      <Bar share={share} /> {words.supported(supported, statements)}
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

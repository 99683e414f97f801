'use client'
import { useMemo } from 'react'
import { citeName } from '@/domain/citation/cite-name'
import { yearLabel } from '@/domain/citation/year-label'
import type { SectionVisit } from '@/domain/content/walk'
import { useAdminAddress } from '../../api/use-admin-address'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk/desk-context'
import type { DeskProblem } from '../model/manuscript-answer'
import { sourcesOfSection } from '../model/reading-of-desk'
import { Shortcuts } from './shortcuts'

type Props = {
  section: SectionVisit | null
  problems: readonly DeskProblem[]
  reportProblems: readonly DeskProblem[]
}

/** What there is to know of the section that one is in: its sources, and what it lacks. */
export function Inspector({ section, problems, reportProblems }: Props) {
  const words = useMessages().messages.manuscript.inspector
  return (
    <aside
      className="manuscript-inspector"
      id="manuscript-inspector"
      tabIndex={-1}
      aria-label={words.heading}
    >
      <h2>{words.heading}</h2>
      {section ? (
        <>
          <p className="manuscript-inspector__section">
            {section.number} {section.title}
          </p>
          <h3>{problems.length > 0 ? words.problems(problems.length) : words.noProblems}</h3>
          <ProblemList problems={problems} />
          <Sources section={section} />
        </>
      ) : (
        <p>{words.noSection}</p>
      )}
      {reportProblems.length > 0 && (
        <>
          <h3>{words.report}</h3>
          <ProblemList problems={reportProblems} />
        </>
      )}
      <Shortcuts />
    </aside>
  )
}

function ProblemList({ problems }: { problems: readonly DeskProblem[] }) {
  if (problems.length === 0) return null
  return (
    <ul>
      {problems.map(({ code, message, at }, i) => (
        <li key={`${code}-${at}-${i}`}>{message}</li>
      ))}
    </ul>
  )
}

function Sources({ section }: { section: SectionVisit }) {
  const words = useMessages().messages.manuscript.inspector
  const { status, reading } = useDeskContext()
  const ids = useMemo(() => sourcesOfSection(reading.content, section), [reading, section])
  const incomplete = new Set(
    status.problems.flatMap(({ code, at }) => (code === 'source-incomplete' ? (at ?? []) : [])),
  )
  return (
    <>
      <h3>{ids.length > 0 ? words.sources(ids.length) : words.noSources}</h3>
      <ul>
        {ids.map((id) => (
          <SourceItem key={id} id={id} isIncomplete={incomplete.has(id)} />
        ))}
      </ul>
    </>
  )
}

function SourceItem({ id, isIncomplete }: { id: string; isIncomplete: boolean }) {
  const words = useMessages().messages.manuscript.inspector
  const { reading } = useDeskContext()
  const { sources, language } = reading.reading
  const address = useAdminAddress(`/collections/sources/${id}`)
  const source = sources.get(id)
  if (!source) return null
  const name = citeName(source, { form: 'parenthetical', language })
  return (
    <li>
      <a href={address} target="_blank" rel="noreferrer">
        {name} {yearLabel(source, language)}
      </a>{' '}
      <span className="manuscript-hint">{source.title}</span>
      {isIncomplete && <em className="manuscript-unsaved"> {words.incomplete}</em>}
    </li>
  )
}

'use client'
import { useMemo } from 'react'
import { citeName } from '@/domain/citation/cite-name'
import { yearLabel } from '@/domain/citation/year-label'
import type { SectionVisit } from '@/domain/content/walk'
import { useAdminAddress } from '../../api/use-admin-address'
import { useMessages } from '../../use-messages'
import { CommentsPart } from '../comments/comments-part'
import { useDeskContext } from '../desk/desk-context'
import { FindingsPart } from '../findings/findings-part'
import { ReviewPart } from '../from-review/review-part'
import { SinceSubmitted } from '../from-review/sections-since'
import type { DeskProblem } from '../model/manuscript-answer'
import { sourcesOfSection } from '../model/reading-of-desk'
import { useRemarksContext } from '../remarks/remarks-context'
import { InspectorPart } from './inspector-part'
import { Shortcuts } from './shortcuts'
import { WholeReport } from './whole-report'

type Props = {
  section: SectionVisit | null
  problems: readonly DeskProblem[]
  reportProblems: readonly DeskProblem[]
}

/** What there is to know: what a review asked for, then the section that one is in, then the whole report. */
export function Inspector({ section, problems, reportProblems }: Props) {
  const words = useMessages().messages.manuscript.inspector
  return (
    <aside
      className="manuscript-inspector"
      id="manuscript-inspector"
      tabIndex={-1}
      aria-label={words.heading}
    >
      <ReviewPart />
      <h2>{words.heading}</h2>
      {section ? (
        <>
          <SectionLine section={section} />
          <FindingsPart section={section} />
          <CommentsPart section={section} />
          <InspectorPart
            heading={problems.length > 0 ? words.problems(problems.length) : words.noProblems}
          >
            <ProblemList problems={problems} />
          </InspectorPart>
          <Sources section={section} />
        </>
      ) : (
        <p>{words.noSection}</p>
      )}
      <WholeReport problems={reportProblems} />
      <Shortcuts />
    </aside>
  )
}

function SectionLine({ section: { id, number, title } }: { section: SectionVisit }) {
  const { since } = useRemarksContext()
  return (
    <p className="manuscript-inspector__section">
      {number} {title}
      {since?.submission.state === 'changes-requested' && (
        <span className="manuscript-hint">
          {' '}
          <SinceSubmitted count={since.changes[id] ?? 0} />
        </span>
      )}
    </p>
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
    <InspectorPart heading={ids.length > 0 ? words.sources(ids.length) : words.noSources}>
      <ul>
        {ids.map((id) => (
          <SourceItem key={id} id={id} isIncomplete={incomplete.has(id)} />
        ))}
      </ul>
    </InspectorPart>
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

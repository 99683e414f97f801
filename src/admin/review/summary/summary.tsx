'use client'
import { useMessages } from '../../use-messages'
import type { SubmittedView } from '../model/submitted-view'
import { ChangeSummary } from './change-summary'
import { FindingCounts } from './finding-counts'
import { SectionTable } from './section-table'
import { SourceMix } from './source-mix'
import { Writers } from './writers'

/** What a reviewer wants to know before reading: what changed, what was found, how it is supported, who wrote it. */
export function Summary({ view }: { view: SubmittedView | null }) {
  const words = useMessages().messages.desk.summary
  return (
    <section
      id="desk-summary"
      className="desk-summary"
      aria-labelledby="desk-summary-heading"
      tabIndex={-1}
    >
      <h2 id="desk-summary-heading">{words.heading}</h2>
      <div className="desk-summary__parts">
        <div>
          <ChangeSummary view={view} />
          <FindingCounts />
          <Writers />
        </div>
        <div>
          <SectionTable view={view} />
          <SourceMix />
        </div>
      </div>
    </section>
  )
}

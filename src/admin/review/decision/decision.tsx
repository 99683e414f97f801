'use client'
import type { ReactNode } from 'react'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import type { DeskStep } from '../model/submission-status'
import { Approve } from './approve'
import { Assign } from './assign'
import { Emergency } from './emergency'
import { History } from './history'
import { Invite } from './invite'
import { Publish } from './publish'
import { RequestChanges } from './request-changes'
import { Scheduled } from './scheduled'

/** What is to become of the submission: the steps that fit where it stands, the rarer ones folded, and what was decided. */
export function Decision() {
  const words = useMessages().messages.desk.decision
  const { status } = useDeskContext().course
  const isPublishable = status.state === 'approved'
  return (
    <section
      id="desk-decision"
      className="desk-decision"
      aria-labelledby="desk-decision-heading"
      tabIndex={-1}
    >
      <h2 id="desk-decision-heading">{words.heading}</h2>
      <History />
      <div className="desk-decision__steps">
        {status.state === 'scheduled' && <Scheduled />}
        {isPublishable ? <Publish /> : <Approve />}
        <RequestChanges />
      </div>
      <div className="desk-decision__more">
        {!isPublishable && (
          <Folded step="publish">
            <Publish />
          </Folded>
        )}
        <Folded step="assign">
          <Assign />
        </Folded>
        <Folded step="invite">
          <Invite />
        </Folded>
        <Folded step="publish-emergency">
          <Emergency />
        </Folded>
      </div>
    </section>
  )
}

type FoldedStep = Extract<DeskStep, 'publish' | 'assign' | 'invite' | 'publish-emergency'>

function Folded({ step, children }: { step: FoldedStep; children: ReactNode }) {
  const words = useMessages().messages.desk.steps[step]
  return (
    <details className="desk-folded">
      <summary>{words.heading}</summary>
      {children}
    </details>
  )
}

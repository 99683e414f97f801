'use client'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { Moment } from '../../parts/moment'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { Step } from './step'

const Unscheduled = z.object({ submission: z.object({ state: z.string() }) })

/** What is planned, and the way to call it off. */
export function Scheduled() {
  const words = useMessages().messages.desk.steps.unschedule
  const { id, course, onDone } = useDeskContext()
  const { run, ...command } = useCommand(Unscheduled)
  const { publication } = course.status

  async function unschedule() {
    if ((await run(`submissions/${id}/unschedule`, json({}))) !== null) onDone(words.done)
  }

  return (
    <Step step="unschedule" isSecondary {...command} onRun={() => void unschedule()}>
      {publication && (
        <>
          <p>
            {words.planned(publication.by)} <Moment at={publication.at} withTime />.
          </p>
          <blockquote>{publication.changeNote}</blockquote>
        </>
      )}
    </Step>
  )
}

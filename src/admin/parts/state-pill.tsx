'use client'
import { Pill } from '@payloadcms/ui'
import type { SubmissionState } from '@/domain/review/submission-state'
import { useMessages } from '../use-messages'

const STYLES = {
  submitted: 'light-gray',
  'changes-requested': 'warning',
  approved: 'success',
  scheduled: 'success',
  'awaiting-approval': 'warning',
  published: 'dark',
  superseded: 'light-gray',
} as const satisfies Record<SubmissionState, string>

/** Where a submission stands, in a word. */
export function StatePill({ state }: { state: SubmissionState }) {
  const { messages } = useMessages()
  return (
    <Pill pillStyle={STYLES[state]} size="small">
      {messages.states[state]}
    </Pill>
  )
}

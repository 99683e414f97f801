'use client'
import { useEffect } from 'react'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { PlainButton } from '../../manuscript/parts/plain-button'
import { RefusalBanner } from '../../parts/refusal-banner'
import { TextArea } from '../../parts/text-area'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import type { DeskFinding } from '../model/desk-finding'
import { useRequiredText } from '../use-required-text'

const Waived = z.object({ waiver: z.object({ id: z.string() }) })

/** Why a finding may pass; the reason is kept and shown. */
export function WaiveForm({ finding, onClose }: { finding: DeskFinding; onClose: () => void }) {
  const words = useMessages().messages.desk.finding
  const { course, id, onDone } = useDeskContext()
  const { field, take } = useRequiredText('waiver-reason-short')
  const { run, refusal, isRunning } = useCommand(Waived)
  const { ref } = field
  useEffect(() => ref.current?.focus(), [ref])

  async function waive() {
    const reason = take()
    if (reason === null) return
    const { rule, fingerprint } = finding
    const body = json({ rule, fingerprint, reason, submission: id })
    if ((await run(`reports/${course.submission.report}/waive`, body)) === null) return
    onClose()
    onDone(words.waivedNow)
  }

  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault()
        void waive()
      }}
    >
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        isRequired
        maxLength={5000}
        {...field}
      />
      <RefusalBanner sentence={refusal?.sentence} />
      <PlainButton type="submit" isMain aria-disabled={isRunning}>
        {words.waive}
      </PlainButton>
      <PlainButton onClick={onClose}>{words.cancel}</PlainButton>
    </form>
  )
}

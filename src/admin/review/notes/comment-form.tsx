'use client'
import { z } from 'zod'
import { json, useCommand } from '../../api/use-command'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import type { Composing } from '../text/use-composer'
import { MessageForm } from './message-form'

const Added = z.object({ comment: z.object({ id: z.string() }) })

/** A new comment on a place of the text, or on the whole of it. */
export function CommentForm({ composing, onClose }: { composing: Composing; onClose: () => void }) {
  const words = useMessages().messages.desk.thread
  const { id, course, places, onDone } = useDeskContext()
  const { run, refusal, isRunning } = useCommand(Added)
  const { place, quote } = composing

  async function add(message: { text: string; mentions: string[] }) {
    const section = place === null ? null : (places.sectionOf.get(place)?.id ?? null)
    const block = place === section ? null : place
    const { report } = course.submission
    const body = json({ report, submission: id, section, block, quote, ...message })
    if ((await run('comments/add', body)) === null) return
    onClose()
    onDone(words.done.add)
  }

  return (
    <div className="desk-note desk-note--thread">
      {quote !== '' && <p className="desk-note__passage">«{quote}»</p>}
      <MessageForm
        label={
          place === null ? words.newOnWhole : quote === '' ? words.newOnBlock : words.newOnWords
        }
        button={words.acts.add}
        sentence={refusal?.sentence}
        isRunning={isRunning}
        onSend={(message) => void add(message)}
        onClose={onClose}
      />
    </div>
  )
}

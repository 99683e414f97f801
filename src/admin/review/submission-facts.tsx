'use client'
import { Button, toast } from '@payloadcms/ui'
import { Moment } from '../parts/moment'
import { StatePill } from '../parts/state-pill'
import { useMessages } from '../use-messages'
import type { SubmissionStatus } from './submission-status'

/** What a reviewer must know before deciding: the text itself first. */
export function SubmissionFacts({ id, status }: { id: string; status: SubmissionStatus }) {
  const { messages } = useMessages()
  return (
    <>
      <div className="submission-review__top">
        <StatePill state={status.state} />
        <Button el="anchor" margin={false} newTab url={`/forhandsvisning/innsending/${id}`}>
          {messages.review.read} <span className="admin-hidden">{messages.newTab}</span>
        </Button>
      </div>
      <dl className="submission-review__facts">
        <dt>{messages.review.newestEdition}</dt>
        <dd>{status.newestEdition ?? messages.review.noEdition}</dd>
        <dt>{messages.review.sha256}</dt>
        <dd className="submission-review__hash">
          <code>{status.sha256}</code>
          <CopyButton text={status.sha256} />
        </dd>
      </dl>
      <Contributors contributors={status.contributors} />
      <Decisions decisions={status.decisions} />
    </>
  )
}

function CopyButton({ text }: { text: string }) {
  const { review } = useMessages().messages
  async function copy() {
    await navigator.clipboard.writeText(text)
    toast.success(review.copied)
  }
  return (
    <Button buttonStyle="secondary" margin={false} size="small" onClick={() => void copy()}>
      {review.copy}
    </Button>
  )
}

function Contributors({ contributors }: Pick<SubmissionStatus, 'contributors'>) {
  const { review } = useMessages().messages
  return (
    <section>
      <h2>{review.contributors}</h2>
      {contributors.length === 0 && <p>{review.noContributors}</p>}
      <ul>
        {contributors.map(({ name, wrote }) => (
          <li key={name}>
            <strong>{name}</strong>: {wrote.join(', ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Decisions({ decisions }: Pick<SubmissionStatus, 'decisions'>) {
  const { review, states } = useMessages().messages
  return (
    <section>
      <h2>{review.decisions}</h2>
      {decisions.length === 0 && <p>{review.noDecisions}</p>}
      <ol className="submission-review__decisions">
        {decisions.map(({ decision, by, at, comment }) => (
          <li key={at}>
            <p>
              {review.decidedBy(states[decision], by)}, <Moment at={at} withTime />
            </p>
            {comment === null ? <p>{review.withoutComment}</p> : <blockquote>{comment}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  )
}

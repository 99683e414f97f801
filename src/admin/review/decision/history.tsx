'use client'
import { Moment } from '../../parts/moment'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'

/** What was decided of the submission so far, oldest first, and that it was published in an emergency. */
export function History() {
  const { messages } = useMessages()
  const words = messages.desk.decision
  const { decisions, emergency } = useDeskContext().course.status
  return (
    <>
      {emergency && (
        <div className="desk-warning">
          <p>
            {words.emergency(emergency.by)} <Moment at={emergency.at} withTime />. {words.deadline}{' '}
            <Moment at={emergency.deadline} withTime />.
          </p>
          <blockquote>{emergency.reason}</blockquote>
        </div>
      )}
      {decisions.length > 0 && (
        <section>
          <h3>{words.history}</h3>
          <ol className="desk-history">
            {decisions.map(({ decision, by, at, comment }) => (
              <li key={at}>
                <p>
                  {words.decidedBy(messages.states[decision], by)}, <Moment at={at} withTime />
                </p>
                {comment !== null && <blockquote>{comment}</blockquote>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

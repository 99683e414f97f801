'use client'
import { useMessages } from '../use-messages'
import type { Person, QueueLine } from './queue-answer'

type Props = {
  line: QueueLine
  people: readonly Person[]
  chosen: readonly string[]
  onChoose: (ids: string[]) => void
}

/** Those who can review a submission; whoever wrote any of it is shown, and why they can't (R40). */
export function ReviewerChoice({ line, people, chosen, onChoose }: Props) {
  const words = useMessages().messages.queue
  return (
    <fieldset className="admin-choices">
      <legend className="field-label">{words.reviewers}</legend>
      {people
        .filter(({ mayReview }) => mayReview)
        .map(({ id, name }) => {
          const hasWritten = line.writers.includes(id)
          return (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                disabled={hasWritten && !chosen.includes(id)}
                onChange={({ target }) =>
                  onChoose(
                    target.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
                  )
                }
              />
              {name}
              {hasWritten && ` (${words.wrote})`}
            </label>
          )
        })}
    </fieldset>
  )
}

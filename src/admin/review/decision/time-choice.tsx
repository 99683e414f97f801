'use client'
import { useId } from 'react'
import { useMessages } from '../../use-messages'

type Props = {
  /** A local date and time as the field has it, '' while none is set; null is now. */
  at: string | null
  onChoose: (at: string | null) => void
}

/** When it is published: now, or at a time where one is. */
export function TimeChoice({ at, onChoose }: Props) {
  const words = useMessages().messages.desk.steps.publish
  const name = useId()
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return (
    <fieldset className="admin-choices">
      <legend className="field-label">{words.when}</legend>
      <label>
        <input type="radio" name={name} checked={at === null} onChange={() => onChoose(null)} />
        {words.now}
      </label>
      <label>
        <input type="radio" name={name} checked={at !== null} onChange={() => onChoose('')} />
        {words.later}
      </label>
      {at !== null && (
        <label className="desk-time">
          {words.at(timeZone)}
          <input
            id="desk-publish-at"
            type="datetime-local"
            value={at}
            aria-required
            onChange={(event) => onChoose(event.target.value)}
          />
        </label>
      )}
    </fieldset>
  )
}

'use client'
import { useId } from 'react'
import type { EditionChange } from '@/domain/review/edition-number'
import { useMessages } from '../use-messages'
import type { SubmissionStatus } from './submission-status'

type Props = {
  numbers: SubmissionStatus['numbers']
  chosen: EditionChange
  onChoose: (change: EditionChange) => void
}

/** Which kind of edition is published, with the number that it gets. */
export function ChangeChoice({ numbers: { major, minor }, chosen, onChoose }: Props) {
  const words = useMessages().messages.publish
  const id = useId()
  const choices = [
    { change: 'major', label: words.major(major), isOpen: true },
    {
      change: 'minor',
      label: minor === null ? words.minorUnavailable : words.minor(minor),
      isOpen: minor !== null,
    },
  ] as const
  return (
    <fieldset className="admin-choices">
      <legend className="field-label">{words.change}</legend>
      {choices.map(({ change, label, isOpen }) => (
        <label key={change}>
          <input
            type="radio"
            name={id}
            value={change}
            checked={chosen === change}
            disabled={!isOpen}
            aria-describedby={isOpen ? undefined : `${id}-first`}
            onChange={() => onChoose(change)}
          />
          {label}
        </label>
      ))}
      {minor === null && (
        <p id={`${id}-first`} className="admin-hint">
          {words.firstIsMajor}
        </p>
      )}
    </fieldset>
  )
}

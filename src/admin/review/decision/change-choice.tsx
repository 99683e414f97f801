'use client'
import { useId } from 'react'
import type { EditionChange } from '@/domain/review/edition-number'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { Blockers } from './blockers'

type Props = { chosen: EditionChange; onChoose: (change: EditionChange) => void }

/** Which kind of edition it becomes: the comparison decides whether a correction is enough, and says why not. */
export function ChangeChoice({ chosen, onChoose }: Props) {
  const words = useMessages().messages.desk.steps.publish
  const { text, course } = useDeskContext()
  const { major, minor } = course.status.numbers
  const id = useId()
  if (minor === null) return <p>{words.first(major)}</p>
  if (course.status.kind === 'correction') return <p>{words.corrects(minor)}</p>
  if (text.next.change === 'major')
    return (
      <>
        <p>{words.becomes(major)}</p>
        <Blockers id={id} heading={words.noCorrection} blockers={text.next.reasons} />
      </>
    )
  const choices = [
    { change: 'minor', label: words.minor(minor) },
    { change: 'major', label: words.major(major) },
  ] as const
  return (
    <fieldset className="admin-choices">
      <legend className="field-label">{words.change}</legend>
      {choices.map(({ change, label }) => (
        <label key={change}>
          <input
            type="radio"
            name={id}
            checked={chosen === change}
            onChange={() => onChoose(change)}
          />
          {label}
        </label>
      ))}
      <p className="admin-hint">{words.correctionIsEnough}</p>
    </fieldset>
  )
}

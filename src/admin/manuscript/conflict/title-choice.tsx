'use client'
import { useId } from 'react'
import { useMessages } from '../../use-messages'
import type { TakeoverChoices } from './use-takeover'

type Props = {
  mine: string
  theirs: string
  choices: Pick<TakeoverChoices, 'title' | 'chooseTitle'>
}

/** The choice between two headings. */
export function TitleChoice({ mine, theirs, choices }: Props) {
  const words = useMessages().messages.manuscript.takeover
  const name = useId()
  return (
    <fieldset>
      <legend>{words.heading2}</legend>
      {[
        { label: words.mine, title: mine },
        { label: words.theirs, title: theirs },
      ].map(({ label, title }) => (
        <label key={title}>
          <input
            type="radio"
            name={name}
            checked={title === choices.title}
            onChange={() => choices.chooseTitle(title)}
          />{' '}
          {label}: {title}
        </label>
      ))}
    </fieldset>
  )
}

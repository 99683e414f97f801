'use client'
import { useId } from 'react'
import type { AlignedBlock, Choice } from '@/domain/compare/align-blocks'
import { useMessages } from '../../use-messages'
import { useBlockWords } from './use-block-words'
import { WordDifference } from './word-difference'

type Props = {
  place: AlignedBlock
  name: string
  chosen: Choice
  onChoose: (choice: Choice) => void
}

const CHOICES = ['mine', 'theirs', 'both'] as const

/** One place that differs: both texts whole, what differs marked in mine, and the choice between them. */
export function ChoicePlace({ place: { mine, theirs, choice }, name, chosen, onChoose }: Props) {
  const words = useMessages().messages.manuscript.takeover
  const wordsOf = useBlockWords()
  const group = useId()
  const texts = { mine: wordsOf(mine), theirs: wordsOf(theirs) }
  const options = mine && theirs ? CHOICES : (['mine', 'theirs'] as const)
  return (
    <li className="manuscript-takeover__place">
      <fieldset>
        <legend>
          {name}
          {choice === null && <strong> {words.conflict}</strong>}
        </legend>
        <div className="manuscript-takeover__texts">
          <div>
            <h4>{words.mine}</h4>
            <p>
              {mine ? <WordDifference before={texts.theirs} after={texts.mine} /> : words.nothing}
            </p>
          </div>
          <div>
            <h4>{words.theirs}</h4>
            <p>{theirs ? texts.theirs : words.nothing}</p>
          </div>
        </div>
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={group}
              checked={chosen === option}
              onChange={() => onChoose(option)}
            />{' '}
            {words[option]}
          </label>
        ))}
      </fieldset>
    </li>
  )
}

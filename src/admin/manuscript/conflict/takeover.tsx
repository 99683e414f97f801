'use client'
import { useEffect, useId, useRef } from 'react'
import type { Block } from '@/domain/content/block'
import { useMessages } from '../../use-messages'
import type { Conflict } from '../model/writing-state'
import { PlainButton } from '../parts/plain-button'
import { ChoicePlace } from './choice-place'
import { TitleChoice } from './title-choice'
import { useTakeover, type TakeoverChoices } from './use-takeover'

type Props = {
  conflict: Conflict
  onDone: (title: string, blocks: Block[]) => void
  onWait: () => void
}

/** Two texts of a section side by side, place by place, each with a choice; no word of either is lost by itself. */
export function Takeover({ conflict, onDone, onWait }: Props) {
  const { mine, theirs } = conflict
  const words = useMessages().messages.manuscript.takeover
  const choices = useTakeover(conflict)
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="manuscript-takeover" aria-labelledby={headingId}>
      <h3 id={headingId} ref={heading} tabIndex={-1}>
        {words.heading(theirs.title)}
      </h3>
      <p role="alert">{words.stale}</p>
      {mine.title !== theirs.title && (
        <TitleChoice mine={mine.title} theirs={theirs.title} choices={choices} />
      )}
      <Places choices={choices} />
      <p>{words.unchanged(choices.unchanged)}</p>
      <p>
        <PlainButton isMain onClick={() => onDone(choices.title, choices.merged())}>
          {words.done}
        </PlainButton>{' '}
        <PlainButton onClick={onWait}>{words.cancel}</PlainButton>
      </p>
      <p className="manuscript-hint">{words.doneHint}</p>
    </section>
  )
}

function Places({ choices }: { choices: TakeoverChoices }) {
  const words = useMessages().messages.manuscript.takeover
  const { places, choose } = choices
  return (
    <>
      <p>
        <PlainButton onClick={() => choose(places, 'mine')}>{words.allMine}</PlainButton>{' '}
        <PlainButton onClick={() => choose(places, 'theirs')}>{words.allTheirs}</PlainButton>
      </p>
      <ol>
        {places.map((place, i) => (
          <ChoicePlace
            key={place.id}
            place={place}
            name={words.place(i + 1, places.length)}
            chosen={choices.choiceAt(place)}
            onChoose={(choice) => choose([place], choice)}
          />
        ))}
      </ol>
    </>
  )
}

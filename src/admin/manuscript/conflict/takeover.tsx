'use client'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import {
  alignBlocks,
  differingBlocks,
  mergedBlocks,
  type AlignedBlock,
  type Choice,
} from '@/domain/compare/align-blocks'
import type { Block } from '@/domain/content/block'
import { useMessages } from '../../use-messages'
import type { Conflict } from '../text/use-writing'
import { ChoicePlace } from './choice-place'
import { useBlockWords } from './use-block-words'

type Props = {
  conflict: Conflict
  /** Why there are two texts. */
  reason: string
  onDone: (title: string, blocks: Block[]) => void
  onWait: () => void
}

/** Two texts of a section side by side, place by place, each with a choice; no word of either is lost by itself. */
export function Takeover({ conflict, reason, onDone, onWait }: Props) {
  const { mine, theirs, base } = conflict
  const words = useMessages().messages.manuscript.takeover
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const [title, setTitle] = useState(mine.title === base.title ? theirs.title : mine.title)
  const aligned = useMemo(
    () => alignBlocks(mine.blocks, { theirs: theirs.blocks, base: base.blocks }),
    [mine, theirs, base],
  )
  const places = useMemo(() => differingBlocks(aligned), [aligned])
  useEffect(() => heading.current?.focus(), [])

  function choose(ids: readonly string[], choice: Choice) {
    setChoices((before) => new Map([...before, ...ids.map((id) => [id, choice] as const)]))
  }

  return (
    <section className="manuscript-takeover" aria-labelledby={headingId}>
      <h3 id={headingId} ref={heading} tabIndex={-1}>
        {words.heading(theirs.title)}
      </h3>
      <p role="alert">{reason}</p>
      {mine.title !== theirs.title && (
        <TitleChoice titles={[mine.title, theirs.title]} value={title} onChange={setTitle} />
      )}
      <p className="manuscript-takeover__all">
        <AllButton label={words.allMine} onPress={() => choose(idsOf(places), 'mine')} />
        <AllButton label={words.allTheirs} onPress={() => choose(idsOf(places), 'theirs')} />
      </p>
      <ol>
        {places.map((place, i) => (
          <ChoicePlace
            key={place.id}
            place={place}
            name={words.place(i + 1, places.length)}
            chosen={choices.get(place.id) ?? place.choice ?? 'both'}
            onChoose={(choice) => choose([place.id], choice)}
          />
        ))}
      </ol>
      <p>{words.unchanged(aligned.length - places.length)}</p>
      <p>
        <button
          type="button"
          className="manuscript-button manuscript-button--main"
          onClick={() =>
            onDone(title, mergedBlocks(aligned, { choices, newId: () => crypto.randomUUID() }))
          }
        >
          {words.done}
        </button>{' '}
        <AllButton label={words.cancel} onPress={onWait} />
      </p>
      <p className="manuscript-hint">{words.doneHint}</p>
    </section>
  )
}

function idsOf(places: readonly AlignedBlock[]): string[] {
  return places.map(({ id }) => id)
}

function AllButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" className="manuscript-button" onClick={onPress}>
      {label}
    </button>
  )
}

function TitleChoice({
  titles,
  value,
  onChange,
}: {
  titles: readonly string[]
  value: string
  onChange: (title: string) => void
}) {
  const words = useMessages().messages.manuscript.takeover
  const name = useId()
  return (
    <fieldset>
      <legend>{words.heading2}</legend>
      {titles.map((title, i) => (
        <label key={title}>
          <input
            type="radio"
            name={name}
            checked={title === value}
            onChange={() => onChange(title)}
          />{' '}
          {i === 0 ? words.mine : words.theirs}: {title}
        </label>
      ))}
    </fieldset>
  )
}

'use client'
import { useMemo, useState } from 'react'
import {
  alignBlocks,
  differingBlocks,
  mergedBlocks,
  type AlignedBlock,
  type Choice,
} from '@/domain/compare/align-blocks'
import type { Block } from '@/domain/content/block'
import type { Conflict } from '../model/writing-state'

/** The choices that bring two texts of a section together. */
export type TakeoverChoices = {
  title: string
  chooseTitle: (title: string) => void
  /** The places that differ. */
  places: readonly AlignedBlock[]
  /** How many places are the same in both. */
  unchanged: number
  choiceAt: (place: AlignedBlock) => Choice
  choose: (places: readonly AlignedBlock[], choice: Choice) => void
  /** The text that comes of the choices. */
  merged: () => Block[]
}

/** Two texts of a section, with what is chosen so far: where only one side changed a place, that side's. */
export function useTakeover({ mine, theirs, base }: Conflict): TakeoverChoices {
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const [title, chooseTitle] = useState(mine.title === base.title ? theirs.title : mine.title)
  const aligned = useMemo(
    () => alignBlocks(mine.blocks, { theirs: theirs.blocks, base: base.blocks }),
    [mine, theirs, base],
  )
  const places = useMemo(() => differingBlocks(aligned), [aligned])
  return {
    title,
    chooseTitle,
    places,
    unchanged: aligned.length - places.length,
    choiceAt: ({ id, choice }) => choices.get(id) ?? choice ?? 'both',
    choose: (chosen, choice) =>
      setChoices(
        (before) => new Map([...before, ...chosen.map(({ id }) => [id, choice] as const)]),
      ),
    merged: () => mergedBlocks(aligned, { choices, newId: () => crypto.randomUUID() }),
  }
}

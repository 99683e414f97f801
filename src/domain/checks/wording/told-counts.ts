import type { Place } from '../finding'
import type { Reading } from '../reading/read-content'
import { mayBeSame, readDates } from '../reading/read-dates'
import { readFigures, type ToldFigure } from '../reading/read-figures'
import { readNames } from '../reading/read-names'

/** A count as a sentence tells it: how many of what, where or by whom, in which month or on which day. */
export type ToldCount = {
  /** What two counts share that may be the same: the unit, the place or actor, and the time. */
  key: string
  figure: ToldFigure
  block: string
  section: string
  place: Place
  shown: string
}

/**
 * The counts of a content that tell one figure of one unit at one time: only of them can it be said that two speak of the
 * same thing. A sentence of several figures or periods compares or divides.
 */
export function readCounts({ blocks, sources }: Reading): ToldCount[] {
  const cited = new Set([...sources.values()].map(({ shortName }) => shortName))
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list')
    .flatMap((block) =>
      block.lines.flatMap(({ sentences, place }) =>
        sentences.flatMap(({ own, shown }) =>
          countsIn(own)
            .filter(({ name }) => !cited.has(name))
            .map(({ key, figure }) => ({
              ...{ key, figure, block: block.id, section: block.section, place, shown },
            })),
        ),
      ),
    )
}

function countsIn(sentence: string): { key: string; name: string; figure: ToldFigure }[] {
  const figures = readFigures(sentence).filter(({ unit }) => unit.length > 3)
  const [date, ...others] = readDates(sentence)
  const [figure, ...more] = figures
  const isOne = more.length === 0 && others.every((other) => date && mayBeSame(date, other))
  if (!figure || !date || !isOne || !isWithinMonth(date)) return []
  const time = date.from.slice(0, 7)
  return readNames(sentence).map((name) => ({
    key: `${figure.unit} ${name} ${time}`,
    name,
    figure,
  }))
}

function isWithinMonth({ from, to }: { from: string; to: string }): boolean {
  return from.slice(0, 7) === to.slice(0, 7)
}

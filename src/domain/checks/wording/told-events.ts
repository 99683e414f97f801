import type { Place } from '../finding'
import type { Reading } from '../reading/read-content'
import { readDates, type ToldDate } from '../reading/read-dates'
import type { Sentence } from '../reading/read-line'
import { readNames } from '../reading/read-names'
import { ACTORS, EVENT_KINDS, ONE_OF_SEVERAL } from '../words/event-words'

/** One event as a sentence tells it: `key` is what makes it that event and no other, by kind and by actor or place. */
export type ToldEvent = {
  key: string
  dates: ToldDate[]
  block: string
  section: string
  place: Place
  shown: string
}

/** The dated events of a content that it may tell of more than once, in reading order. */
export function readEvents({ blocks }: Reading): ToldEvent[] {
  return blocks
    .filter(({ kind }) => kind !== 'table' && kind !== 'quote')
    .flatMap((block) =>
      [...block.lines, ...block.notes].flatMap(({ sentences, place }) =>
        sentences.flatMap((sentence) =>
          eventsIn(sentence).map((event) => ({
            ...event,
            ...{ block: block.id, section: block.section, place, shown: sentence.shown },
          })),
        ),
      ),
    )
}

function eventsIn({ own }: Sentence): Pick<ToldEvent, 'key' | 'dates'>[] {
  return EVENT_KINDS.filter(({ pattern }) => pattern.test(own)).flatMap(({ key, exactTo }) => {
    const dates = readDates(own).map((date) => (exactTo === 'year' ? wholeYears(date) : date))
    if (dates.length === 0) return []
    return whoseEvent(key, own).map((whose) => ({ key: `${key} ${whose}`, dates }))
  })
}

/** A withdrawal is its actor's, a massacre its place's, and there is one coup unless the words tell of several. */
function whoseEvent(kind: (typeof EVENT_KINDS)[number]['key'], sentence: string): string[] {
  switch (kind) {
    case 'withdrawal':
      return ACTORS.filter(({ pattern }) => pattern.test(sentence)).map(({ key }) => key)
    case 'coup':
      return ONE_OF_SEVERAL.test(sentence) ? [] : ['']
    case 'massacre': {
      const names = readNames(sentence)
      return ONE_OF_SEVERAL.test(sentence) || names.length !== 1 ? [] : names
    }
  }
}

function wholeYears(date: ToldDate): ToldDate {
  return { ...date, from: `${date.from.slice(0, 4)}-01-01`, to: `${date.to.slice(0, 4)}-12-31` }
}

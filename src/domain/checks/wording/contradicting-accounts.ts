import type { MessageCode } from '../../messages/message'
import type { Place, RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { readContent, type Reading } from '../reading/read-content'
import { mayBeSame } from '../reading/read-dates'
import { readCounts, type ToldCount } from './told-counts'
import { readEvents, type ToldEvent } from './told-events'

/** R33: what is told at several places is told alike: the same event at the same time, the same count. */
export const contradictingAccounts: Rule = {
  number: 'R33',
  severity: 'warns',
  waivable: true,
  title: { nb: 'Ulike opplysninger om det samme', en: 'Different accounts of the same thing' },
  explanation: {
    nb: 'Omtales samme hendelse flere steder, skal tidspunktet og tallene være de samme. Bare et menneske kan avgjøre om det er samme hendelse.',
    en: 'Where the same event is told of at several places, its date and figures must be the same. Only a person can tell whether it is the same event.',
  },
  check: ({ content }) => {
    const reading = readContent(content)
    return [
      ...contradictions(readEvents(reading), { differ: haveOtherDates, told: dateOf }).map(
        asFinding('check-event-dates', reading),
      ),
      ...contradictions(readCounts(reading), {
        differ: haveOtherFigures,
        told: ({ figure }) => figure.text,
      }).map(asFinding('check-counts-differ', reading)),
    ]
  },
}

type Account = { key: string; block: string; section: string; place: Place; shown: string }
type Contradiction = { odd: Account; here: string; other: Account; there: string }
type Comparison<Told> = {
  differ: (a: readonly Told[], b: readonly Told[]) => boolean
  told: (one: Told) => string
}

/** A thing that is told of more often than this is no single one. */
const MOST_BLOCKS = 30

/** For each thing that is told of differently, the block that stands alone, and one that says otherwise. */
function contradictions<Told extends Account>(
  accounts: readonly Told[],
  { differ, told }: Comparison<Told>,
): Contradiction[] {
  return [...Map.groupBy(accounts, ({ key }) => key).values()].flatMap((same) => {
    const blocks = [...Map.groupBy(same, ({ block }) => block).values()]
    if (blocks.length > MOST_BLOCKS) return []
    const against = blocks.map((one) => blocks.filter((other) => differ(one, other)))
    const most = Math.max(...against.map(({ length }) => length))
    const place = against.findIndex(({ length }) => length === most)
    const odd = blocks[place]?.[0]
    const other = against[place]?.[0]?.[0]
    return odd && other ? [{ odd, here: told(odd), other, there: told(other) }] : []
  })
}

/** No date of the one can be a date of the other. */
function haveOtherDates(a: readonly ToldEvent[], b: readonly ToldEvent[]): boolean {
  const dates = b.flatMap((event) => event.dates)
  return !a.some((event) =>
    event.dates.some((date) => dates.some((other) => mayBeSame(date, other))),
  )
}

function haveOtherFigures(a: readonly ToldCount[], b: readonly ToldCount[]): boolean {
  return !a.some(({ figure }) => b.some((other) => other.figure.value === figure.value))
}

function dateOf({ dates }: ToldEvent): string {
  return dates[0]?.text ?? ''
}

function asFinding(code: MessageCode, { sections }: Reading) {
  const titles = new Map(sections.map(({ id, title }) => [id, title]))
  return ({ odd, here, other, there }: Contradiction): RuleFinding => ({
    outcome: 'possible',
    place: odd.place,
    passage: odd.shown,
    code,
    values: { here, there, section: titles.get(other.section) ?? '' },
    mending: null,
  })
}

import type { NotesByPlace, PlaceNotes } from './notes-by-place'
import type { Places } from './places-in'
import type { SubmittedView } from './submitted-view'

/** What one can go through along the page. */
export const STOP_KINDS = ['changes', 'findings', 'threads', 'blocks'] as const
export type StopKind = (typeof STOP_KINDS)[number]

/** Somewhere to stop: the place, and the id on the page of what is shown there; null for the place itself. */
export type Stop = { place: string; anchor: string | null }

/** The place of what speaks of the whole text; it comes first. */
export const WHOLE = 'whole'

type Toured = { view: SubmittedView | null; places: Places; notes: NotesByPlace }

/** Every stop of each kind in the order of the page, and that order. */
export function stopsOf({ view, places, notes }: Toured) {
  const order = [WHOLE, ...(view?.order ?? places.order)]
  const noted = order.map((place) => ({ place, notes: notesAt(place, notes) }))
  const stops: Record<StopKind, Stop[]> = {
    changes: (view?.changes ?? []).map((place) => ({
      place,
      anchor: `endring-${view?.anchors.get(place) ?? 0}`,
    })),
    findings: noted.flatMap(({ place, notes: { findings } }) =>
      findings
        .filter(({ waiver }) => waiver === null)
        .map(({ fingerprint }) => ({ place, anchor: findingAnchor(fingerprint) })),
    ),
    threads: noted.flatMap(({ place, notes: { threads } }) =>
      threads
        .filter(({ state }) => state === 'open')
        .map(({ id }) => ({ place, anchor: threadAnchor(id) })),
    ),
    blocks: places.order.map((place) => ({ place, anchor: null })),
  }
  return { order, stops }
}

/** The id on the page of a finding. */
export function findingAnchor(fingerprint: string): string {
  return `funn-${fingerprint}`
}

/** The id on the page of a thread. */
export function threadAnchor(id: string): string {
  return `trad-${id}`
}

const NOTHING: PlaceNotes = { findings: [], threads: [] }

function notesAt(place: string, { whole, places }: NotesByPlace): PlaceNotes {
  return place === WHOLE ? whole : (places.get(place) ?? NOTHING)
}

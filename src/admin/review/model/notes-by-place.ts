import type { DeskFinding } from './desk-finding'
import type { DeskThread } from './desk-thread'
import type { Places } from './places-in'

/** What there is to say of one place, the heaviest finding and the open threads first. */
export type PlaceNotes = { findings: DeskFinding[]; threads: DeskThread[] }

/** Notes by the id of their place; those of no place speak of the whole. */
export type NotesByPlace = { whole: PlaceNotes; places: ReadonlyMap<string, PlaceNotes> }

type Notes = { findings: readonly DeskFinding[]; threads: readonly DeskThread[] }

// What the course of the review lacks is told where it is mended: at the checklist, the threads and the decision.
const COURSE: ReadonlySet<string> = new Set(['R40', 'R41', 'R42', 'R43', 'R45', 'R46'])

/** The findings that are about the text. */
export function textFindings(findings: readonly DeskFinding[]): DeskFinding[] {
  return findings.filter(({ rule }) => !COURSE.has(rule)).toSorted(byWeight)
}

/** Lays findings and threads beside the places that they are about. */
export function notesByPlace({ findings, threads }: Notes, { placeOf }: Places): NotesByPlace {
  const places = new Map<string, PlaceNotes>()
  const whole: PlaceNotes = { findings: [], threads: [] }
  const notesAt = (ids: readonly (string | null)[]): PlaceNotes => {
    const place = ids.flatMap((id) => (id === null ? [] : (placeOf.get(id) ?? [])))[0]
    if (place === undefined) return whole
    const notes = places.get(place) ?? { findings: [], threads: [] }
    places.set(place, notes)
    return notes
  }
  for (const finding of textFindings(findings)) {
    const { block, footnote, table, section } = finding.place
    notesAt([footnote, block, table, section]).findings.push(finding)
  }
  for (const thread of threads.toSorted(openFirst))
    notesAt([thread.place.block, thread.place.section]).threads.push(thread)
  return { whole, places }
}

const WEIGHTS = { blocks: 0, warns: 1, informs: 2 } as const

function byWeight(a: DeskFinding, b: DeskFinding): number {
  return weight(a) - weight(b)
}

function weight({ severity, waiver, outcome }: DeskFinding): number {
  return (waiver ? 10 : 0) + WEIGHTS[severity] * 2 + (outcome === 'discrepancy' ? 0 : 1)
}

function openFirst(a: DeskThread, b: DeskThread): number {
  return Number(a.state !== 'open') - Number(b.state !== 'open')
}

import { expect, test } from 'vitest'
import type { DeskFinding } from './desk-finding'
import type { DeskThread } from './desk-thread'
import { findingsBySection, notesByPlace } from './notes-by-place'
import { placesIn } from './places-in'
import { WHOLE, stopsOf } from './stops'
import { sampleContent } from '../../../../tests/support/sample-content'

const places = placesIn(sampleContent())
const [section = '', block = ''] = places.order

test('a finding stands beside its block, and one without a place is about the whole', () => {
  const findings = [finding({ block, section }), finding({})]
  const { whole, places: noted } = notesByPlace({ findings, threads: [] }, places)

  expect(noted.get(block)?.findings).toEqual([findings[0]])
  expect(whole.findings).toEqual([findings[1]])
})

test('what a place no longer has is told of the whole', () => {
  const threads = [thread({ block: null, section: null })]

  expect(notesByPlace({ findings: [], threads }, places).whole.threads).toEqual(threads)
})

test('what blocks comes first and what was waived last', () => {
  const waiver = { id: '1', reason: 'Sett på.', by: 'r', at: '2022-10-01T09:30:00.000Z' }
  const findings = [
    { ...finding({ block }), waiver },
    { ...finding({ block }), severity: 'informs' as const },
    finding({ block }),
  ]
  const noted = notesByPlace({ findings, threads: [] }, places).places.get(block)?.findings

  expect(noted).toEqual([findings[2], findings[1], findings[0]])
})

test('what the course of the review lacks is no finding of the text', () => {
  const findings = [{ ...finding({}), rule: 'R45' as const }]

  expect(notesByPlace({ findings, threads: [] }, places).whole.findings).toEqual([])
})

test('a section counts the findings that nobody let pass', () => {
  const notes = notesByPlace(
    { findings: [finding({ block }), finding({ section })], threads: [] },
    places,
  )

  expect(findingsBySection(notes, places)).toEqual(new Map([[section, 2]]))
})

test('stops come in the order of the page, the whole first, and neither waived findings nor closed threads are any', () => {
  const waiver = { id: '1', reason: 'Sett på.', by: 'r', at: '2022-10-01T09:30:00.000Z' }
  const findings = [{ ...finding({ section }), waiver }, finding({ block }), finding({})]
  const threads = [{ ...thread({ block, section }), state: 'resolved' as const }]
  const notes = notesByPlace({ findings, threads }, places)
  const { stops } = stopsOf({ view: null, places, notes })

  expect(stops.findings.map(({ place }) => place)).toEqual([WHOLE, block])
  expect(stops.threads).toEqual([])
  expect(stops.changes).toEqual([])
})

function finding(place: Partial<DeskFinding['place']>): DeskFinding {
  return {
    rule: 'R01',
    outcome: 'discrepancy',
    severity: 'blocks',
    place: { section: null, block: null, footnote: null, table: null, source: null, ...place },
    passage: '',
    message: 'Kilden mangler.',
    fingerprint: JSON.stringify(place),
    waiver: null,
  }
}

function thread(place: { section: string | null; block: string | null }): DeskThread {
  return {
    ...{ id: '1', submission: null, quote: '', comments: [] },
    place: { ...place, state: 'unchanged', nearest: null },
    ...{ state: 'open', resolved: null, carriedOver: null },
    may: { settle: true, carryOver: true },
  }
}

import { expect, test } from 'vitest'
import { toLexical } from '@/editor/body/to-lexical'
import { afterOpening, NOTHING_OPEN, type OpenEvent, type OpenState } from './open-sections'
import type { Start } from './writing-state'

function after(...events: OpenEvent[]): OpenState {
  return events.reduce(afterOpening, NOTHING_OPEN)
}

function enter(section: string, start: Start | null = null): OpenEvent {
  return { type: 'entered', section, start, isRenaming: false }
}

function note(section: string, isUnsaved: boolean): OpenEvent {
  return { type: 'noted', section, isUnsaved }
}

test('entering a section closes the one before it', () => {
  const { open, current } = after(enter('nord'), enter('sør'))

  expect([...open.keys()]).toEqual(['sør'])
  expect(current).toBe('sør')
})

test('a section with unsaved text stays open when another is entered', () => {
  const { open } = after(enter('nord'), note('nord', true), enter('sør'))

  expect([...open.keys()]).toEqual(['nord', 'sør'])
})

test('entering an open section goes on with what is being written', () => {
  const before = after(enter('nord'))

  expect(afterOpening(before, enter('nord')).open.get('nord')).toBe(before.open.get('nord'))
})

test('an open section begins anew with a text that is brought back', () => {
  const base = { id: 'nord', title: 'Nord', blocks: [], rev: 1 }
  const start = { title: 'Nord', body: toLexical([]), base }
  const before = after(enter('nord'))
  const again = afterOpening(before, enter('nord', start)).open.get('nord')

  expect(again?.start).toBe(start)
  expect(again?.opening).not.toBe(before.open.get('nord')?.opening)
})

test('a closed section holds nothing unsaved any more', () => {
  const { open, unsaved } = after(enter('nord'), note('nord', true), {
    type: 'closed',
    section: 'nord',
  })

  expect([open.size, unsaved.size]).toEqual([0, 0])
})

test('what changes nothing leaves the state the same object', () => {
  const before = after(enter('nord'), note('nord', true))

  expect(afterOpening(before, { type: 'visited', section: 'nord' })).toBe(before)
  expect(afterOpening(before, note('nord', true))).toBe(before)
})

import { expect, test } from 'vitest'
import type { Paragraph } from '@/domain/content/block'
import { toLexical } from '@/editor/body/to-lexical'
import type { DeskSection } from './desk'
import {
  afterWriting,
  beginWriting,
  textOf,
  type WritingEvent,
  type WritingState,
} from './writing-state'

const section: DeskSection = { id: 's', title: 'Nord', rev: 3, blocks: [paragraph('p', 'Gammelt')] }
const AT = new Date('2026-03-01T12:00:00Z')

function paragraph(id: string, text: string): Paragraph {
  return { type: 'paragraph', id, children: [{ type: 'text', text }] }
}

function body(text: string) {
  return toLexical([paragraph('p', text)])
}

function written(...events: WritingEvent[]): WritingState {
  return events.reduce(afterWriting, beginWriting(section, null))
}

function saved(state: WritingState, stored: Partial<DeskSection> = {}): WritingEvent {
  return { type: 'saved', sent: textOf(state), stored: { ...section, rev: 4, ...stored }, at: AT }
}

test('a text that the editor only tells of is not unsaved', () => {
  expect(written({ type: 'typed', body: body('Gammelt') }).view.isUnsaved).toBe(false)
})

test('the first change makes the text unsaved, and the keys after it change nothing that is seen', () => {
  const first = written({ type: 'typed', body: body('Nytt') })
  const second = afterWriting(first, { type: 'typed', body: body('Nytt ord') })

  expect(first.view.isUnsaved).toBe(true)
  expect(second.view).toBe(first.view)
  expect(textOf(second).body).toEqual(body('Nytt ord'))
})

test('a text that is known to be unsaved is not read again', () => {
  const first = written({ type: 'typed', body: body('Nytt') })
  const unreadable = new Proxy({}, { get: () => expect.fail('read'), has: () => true })

  expect(afterWriting(first, { type: 'typed', body: unreadable }).body).toBe(unreadable)
})

test('no key makes the editor begin anew', () => {
  const { view } = written(
    { type: 'typed', body: body('Nytt') },
    { type: 'retitled', title: 'Sør' },
    { type: 'typed', body: body('Nytt igjen') },
  )

  expect(view).toMatchObject({ version: 0, initial: body('Gammelt'), title: 'Sør' })
})

test('a text that is brought back is unsaved from the beginning, on top of what it began with', () => {
  const base = { ...section, rev: 1 }
  const state = beginWriting(section, { title: 'Øst', body: body('Kopi'), base })

  expect(state.view).toMatchObject({ title: 'Øst', initial: body('Kopi'), isUnsaved: true })
  expect(textOf(state).base).toBe(base)
})

test('a saved text is what the next save is made on top of', () => {
  const before = written({ type: 'typed', body: body('Nytt') }, { type: 'saving' })
  const after = afterWriting(before, saved(before, { blocks: [paragraph('p', 'Nytt')] }))

  expect(after.view).toMatchObject({ isUnsaved: false, isSaving: false, savedAt: AT, version: 0 })
  expect(textOf(after).base.rev).toBe(4)
})

test.each([
  ['text', { type: 'typed', body: body('Nytt og mer') }],
  ['heading', { type: 'retitled', title: 'Nordøst' }],
] as const)('a %s that is written while a save is under way stays unsaved', (_, event) => {
  const before = written({ type: 'typed', body: body('Nytt') }, { type: 'saving' })
  const after = afterWriting(
    afterWriting(before, event),
    saved(before, { blocks: [paragraph('other', 'Nytt')] }),
  )

  expect(after.view).toMatchObject({ isUnsaved: true, isSaving: false, version: 0 })
})

test('the editor begins anew with the ids that the server gave', () => {
  const before = written({ type: 'typed', body: body('Nytt') }, { type: 'saving' })
  const blocks = [paragraph('other', 'Nytt')]
  const after = afterWriting(before, saved(before, { blocks }))

  expect(after.view).toMatchObject({ isUnsaved: false, version: 1, initial: toLexical(blocks) })
  expect(textOf(after).body).toBe(after.view.initial)
})

test('a refused save leaves the text unsaved, and the next one takes the refusal away', () => {
  const refusal = { sentence: 'Uten tilgang.', isSignedOut: false }
  const refused = written(
    { type: 'typed', body: body('Nytt') },
    { type: 'saving' },
    { type: 'refused', refusal },
  )

  expect(refused.view).toMatchObject({ isUnsaved: true, isSaving: false, refusal })
  expect(afterWriting(refused, { type: 'saving' }).view.refusal).toBeNull()
})

test('a conflict holds what is in the editor when it is found, with what was written since the save began', () => {
  const theirs = { ...section, rev: 4, blocks: [paragraph('p', 'Deres')] }
  const { view } = written(
    { type: 'typed', body: body('Mitt') },
    { type: 'saving' },
    { type: 'typed', body: body('Mitt og mer') },
    { type: 'conflicted', theirs },
  )

  expect(view.conflict).toEqual({
    mine: { title: 'Nord', blocks: [paragraph('p', 'Mitt og mer')] },
    theirs,
    base: section,
  })
})

test('a text that is brought in ends the conflict, begins the editor anew and is unsaved', () => {
  const theirs = { ...section, rev: 4 }
  const blocks = [paragraph('p', 'Begge')]
  const state = written(
    { type: 'conflicted', theirs },
    { type: 'brought-in', title: 'Nord og sør', blocks, base: theirs },
  )

  expect(state.view).toMatchObject({ conflict: null, version: 1, isUnsaved: true })
  expect(textOf(state)).toEqual({ title: 'Nord og sør', body: toLexical(blocks), base: theirs })
})

test('a conflict that is put off leaves the text as it is', () => {
  const before = written({ type: 'typed', body: body('Mitt') })
  const events: WritingEvent[] = [
    { type: 'conflicted', theirs: section },
    { type: 'conflicted', theirs: null },
  ]

  expect(events.reduce(afterWriting, before)).toEqual(before)
})

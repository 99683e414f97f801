import { expect, test } from 'vitest'
import { EVENT_TYPES } from '@/domain/review/event'
import { adminMessages } from '../messages'
import type { LogLine } from './log-answer'
import { saidOf } from './said'

const LINE: LogLine = {
  key: 'sections/1',
  at: '2026-03-10T12:00:00.000Z',
  act: 'saved',
  by: 'eva',
  guest: null,
  report: 'mali',
  submission: null,
  edition: null,
  document: { collection: 'sections', id: 's1', title: 'Innledning' },
  details: {},
}

function sentence(lines: readonly [LogLine, ...LogLine[]], language: 'nb' | 'en' = 'nb'): string {
  const words = adminMessages(language).log
  const nameOf = (id: string) => (id === 'eva' ? 'Eva Lie' : id)
  return words.acts[lines[0].act](saidOf(lines, { language, nameOf, ...words }))
}

test('saves of one section are counted in one sentence', () => {
  expect(sentence([LINE])).toBe('Eva Lie lagret «Innledning».')
  expect(sentence([LINE, LINE, LINE])).toBe('Eva Lie lagret «Innledning» 3 ganger.')
  expect(sentence([LINE, LINE], 'en')).toBe(
    'Eva Lie saved “Introduction” 2 times.'.replace('Introduction', 'Innledning'),
  )
})

test('of many documents the first three are named', () => {
  const lines = ['A', 'B', 'C', 'D', 'E'].map((title) => ({
    ...LINE,
    document: { collection: 'sections', id: title, title },
  }))
  const [first, ...rest] = lines

  expect(first && sentence([first, ...rest])).toBe('Eva Lie lagret «A», «B», «C» og 2 til.')
})

test('what nobody of the house did is told of the outside reviewer, else of the system', () => {
  const act = { ...LINE, by: null, document: null }

  expect(sentence([{ ...act, act: 'commented', guest: 'Ola Ek' }])).toBe(
    'Ola Ek skrev en kommentar.',
  )
  expect(sentence([{ ...act, act: 'published', details: { number: '2.1' } }])).toBe(
    'Systemet publiserte utgave 2.1.',
  )
})

test('an assignment names those it is to, and its deadline', () => {
  const details = { reviewers: ['eva', 'Per'], dueAt: '2026-04-01T20:00:00.000Z' }

  expect(sentence([{ ...LINE, act: 'assigned', details }])).toBe(
    'Eva Lie tildelte innsendingen til Eva Lie og Per, med frist 1. april 2026.',
  )
})

test.each(['nb', 'en'] as const)(
  'every act is one whole sentence in %s, whatever is not known',
  (language) => {
    for (const act of [...EVENT_TYPES, 'created', 'saved'] as const)
      expect(sentence([{ ...LINE, act }], language)).toMatch(/^[A-Z].+\.$/)
  },
)

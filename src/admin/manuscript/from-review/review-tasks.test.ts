import { expect, test } from 'vitest'
import type { SpokenFinding } from '../remarks/findings-answer'
import type { RemarkIndex } from '../remarks/remark-index'
import type { Since } from '../remarks/since-answer'
import type { SpokenThread } from '../remarks/threads-answer'
import { reviewTasks } from './review-tasks'

const index: RemarkIndex = {
  bySection: new Map(),
  byBlock: new Map(),
  whole: { findings: [], threads: [] },
  homeOf: ({ block }) => (block === null ? null : { section: 's', block }),
}

function finding(block: string, others: Partial<SpokenFinding> = {}): SpokenFinding {
  return {
    rule: 'R01',
    severity: 'blocks',
    outcome: 'discrepancy',
    place: { section: 's', block, footnote: null, table: null, source: null },
    passage: '',
    message: `Uten kilde i ${block}`,
    mending: null,
    fingerprint: `avtrykk-${block}`,
    waiver: null,
    ...others,
  }
}

function thread(id: string, others: Partial<SpokenThread> = {}): SpokenThread {
  return {
    id,
    submission: 'i1',
    quote: '',
    about: { section: 's', block: 'b1' },
    place: { state: 'unchanged', section: 's', block: 'b1', nearest: null },
    state: 'open',
    resolved: null,
    carriedOver: null,
    may: { settle: true, carryOver: false },
    comments: [
      { id, text: `Om ${id}`, author: { id: 'k', name: 'Kari' }, guest: null, at: '2026-01-01' },
    ],
    ...others,
  }
}

const SUBMISSION: Since['submission'] = {
  id: 'i1',
  state: 'changes-requested',
  sequence: 1,
  submittedAt: '2026-01-01',
}

function states(
  blocking: readonly SpokenFinding[],
  now: { findings?: SpokenFinding[]; threads?: SpokenThread[] },
) {
  const tasks = reviewTasks(
    { submission: SUBMISSION, blocking: [...blocking] },
    { findings: [], threads: [], index, ...now },
  )
  return tasks.map(({ text, state }) => [text, state])
}

test('a finding is done when its rule finds nothing there any more', () => {
  expect(states([finding('b1'), finding('b2')], { findings: [finding('b2')] })).toEqual([
    ['Uten kilde i b2', 'open'],
    ['Uten kilde i b1', 'done'],
  ])
})

test('a finding is not done when other words stand there that say the same', () => {
  const now = { findings: [finding('b1', { fingerprint: 'et annet' })] }

  expect(states([finding('b1')], now)).toEqual([['Uten kilde i b1', 'open']])
})

test('a finding that was let pass says so', () => {
  const waiver = { id: 'u', reason: 'Står i innledningen', by: 'Kari', at: '2026-01-02' }

  expect(states([finding('b1')], { findings: [finding('b1', { waiver })] })).toEqual([
    ['Uten kilde i b1', 'waived'],
  ])
})

test('what does not prevent approval is not asked for', () => {
  const findings = [finding('b1', { severity: 'warns' }), finding('b2', { outcome: 'possible' })]

  expect(states([], { findings })).toEqual([])
})

test('threads come first: those that are open, and those of the submission that are done with', () => {
  const threads = [
    thread('t1'),
    thread('t2', { state: 'resolved' }),
    thread('t3', { state: 'resolved', submission: 'i0' }),
    thread('t4', { submission: null }),
  ]

  expect(states([], { threads, findings: [finding('b1')] })).toEqual([
    ['Om t1', 'open'],
    ['Om t2', 'done'],
    ['Om t4', 'open'],
    ['Uten kilde i b1', 'open'],
  ])
})

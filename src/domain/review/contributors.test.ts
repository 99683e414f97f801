import { expect, test } from 'vitest'
import {
  contributorsSince,
  fourEyesProblems,
  type PinnedDocument,
  type Revision,
} from './contributors'

function section(id: string, rev: number): PinnedDocument {
  return { collection: 'sections', id, rev }
}

function revision(id: string, rev: number, author: string | null): Revision {
  return { ...section(id, rev), author, title: `${id}, ${rev}` }
}

/** Who wrote one section that was pinned at a revision, by the authors of its revisions from 1. */
function authors(since: number | null, until: number, written: (string | null)[]): string[] {
  const previous = since === null ? [] : [section('s', since)]
  const revisions = written.map((author, i) => revision('s', i + 1, author))
  return contributorsSince(previous, { pinned: [section('s', until)], revisions }).map(
    ({ user }) => user,
  )
}

test('of a document that is new to the report, every revision counts', () => {
  expect(authors(null, 3, ['anne', 'bo', 'cato'])).toEqual(['anne', 'bo', 'cato'])
})

test('what the last edition had does not count again', () => {
  expect(authors(2, 3, ['anne', 'bo', 'cato'])).toEqual(['cato'])
})

test('what was written after the pinned revision does not count', () => {
  expect(authors(1, 2, ['anne', 'bo', 'cato'])).toEqual(['bo'])
})

test('a document that is as the last edition had it has no contributor', () => {
  expect(authors(2, 2, ['anne', 'bo', 'cato'])).toEqual([])
})

test('a revision without an author counts for nobody', () => {
  expect(authors(null, 3, [null, 'bo', null])).toEqual(['bo'])
})

test('a revision of a document that was not pinned does not count', () => {
  const pinned = [section('s', 1)]
  const revisions = [revision('s', 1, 'anne'), revision('annen', 1, 'bo')]

  expect(contributorsSince([], { pinned, revisions }).map(({ user }) => user)).toEqual(['anne'])
})

test('a document that the last edition had and this content has not does not count', () => {
  const revisions = [revision('ute', 1, 'anne'), revision('ute', 2, 'bo')]

  expect(contributorsSince([section('ute', 1)], { pinned: [], revisions })).toEqual([])
})

test('documents of two collections with one id are two documents', () => {
  const source = { collection: 'sources', id: 's', rev: 1 }
  const revisions = [{ ...source, author: 'anne', title: 'ICG 2021' }, revision('s', 1, 'bo')]

  expect(
    contributorsSince([section('s', 1)], { pinned: [source, section('s', 1)], revisions }),
  ).toEqual([{ user: 'anne', wrote: [{ collection: 'sources', title: 'ICG 2021' }] }])
})

test('a document is named once for each of its writers, by the title of their last revision, however they are read', () => {
  const revisions = [
    revision('s', 3, 'anne'),
    revision('s', 1, 'anne'),
    revision('t', 1, 'anne'),
    revision('s', 2, 'bo'),
  ]

  expect(contributorsSince([], { pinned: [section('s', 3), section('t', 1)], revisions })).toEqual([
    {
      user: 'anne',
      wrote: [
        { collection: 'sections', title: 's, 3' },
        { collection: 'sections', title: 't, 1' },
      ],
    },
    { user: 'bo', wrote: [{ collection: 'sections', title: 's, 2' }] },
  ])
})

test('who wrote some of a submission is told of everything that they wrote of it', () => {
  const wrote = ['Innledning', 'Nord-Mali'].map((title) => ({ collection: 'sections', title }))
  const contributors = [{ user: 'anne', wrote }]

  expect(fourEyesProblems(contributors, 'anne')).toEqual([
    { code: 'four-eyes-wrote', values: { title: 'Innledning' } },
    { code: 'four-eyes-wrote', values: { title: 'Nord-Mali' } },
  ])
  expect(fourEyesProblems(contributors, 'bo')).toEqual([])
})

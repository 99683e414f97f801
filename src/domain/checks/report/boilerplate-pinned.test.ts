import { expect, test } from 'vitest'
import { spoken } from '../../../../tests/support/check-input'
import { sampleContent } from '../../../../tests/support/sample-content'
import { boilerplatePinned } from './boilerplate-pinned'

test('a report with its standard text is passed over', () => {
  expect(spoken(boilerplatePinned)).toEqual([])
})

test('a report without one blocks', () => {
  expect(spoken(boilerplatePinned, { content: { ...sampleContent(), boilerplate: null } })).toEqual(
    ['blocks discrepancy boilerplate-missing'],
  )
})

import { expect, test } from 'vitest'
import { aDraftSource } from '../../../tests/support/source'
import { differingParts, mergedSource, suggestedParts } from './merge-sources'

const keep = aDraftSource({ id: 'keep', title: 'Title', publisher: null, issued: '2021' })
const drop = aDraftSource({
  id: 'drop',
  title: 'Other title',
  titleSupplied: true,
  publisher: 'ICG',
  issued: null,
  undated: true,
})

test('the parts in which two sources differ are told once each', () => {
  expect(differingParts({ keep, drop })).toEqual(['title', 'publisher', 'issued'])
})

test('what the kept source lacks is suggested from the other', () => {
  expect(suggestedParts({ keep, drop })).toEqual(['publisher'])
})

test('a chosen part brings what goes with it: a date that there is none', () => {
  const merged = mergedSource({ keep, drop }, ['issued', 'title'])

  expect(merged).toMatchObject({
    id: 'keep',
    issued: null,
    undated: true,
    title: 'Other title',
    titleSupplied: true,
    publisher: null,
  })
})

test('with nothing chosen the kept source stays as it is', () => {
  expect(mergedSource({ keep, drop }, [])).toEqual(keep)
})

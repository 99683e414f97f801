import { expect, test } from 'vitest'
import { sampleContent } from '../../../../tests/support/sample-content'
import { walkBlocks, walkInlines } from '@/domain/content/walk'
import { openRemarks, remarkIndex } from './remark-index'

const content = sampleContent()
const { homeOf } = remarkIndex(content, { findings: [], threads: [] })
const NOWHERE = { section: null, block: null, footnote: null, table: null, source: null }

test('a remark on a block stands at the block', () => {
  for (const { block, section } of walkBlocks({ ...content, boilerplate: null }))
    expect(homeOf({ ...NOWHERE, block: block.id })).toEqual({
      section: section.id,
      block: block.id,
    })
})

test('a remark on a list item or a note stands at a block that the section has', () => {
  const blocks = new Set(
    [...walkBlocks({ ...content, boilerplate: null })].map(({ block }) => block.id),
  )
  for (const { inline, block } of walkInlines({ ...content, boilerplate: null })) {
    expect(blocks).toContain(homeOf({ ...NOWHERE, block })?.block)
    if (inline.type === 'footnote')
      expect(blocks).toContain(homeOf({ ...NOWHERE, footnote: inline.id })?.block)
  }
})

test('a remark on a table stands where the table is shown', () => {
  const [placed] = [...walkBlocks(content)].filter(({ table }) => table !== null)

  expect(homeOf({ ...NOWHERE, table: placed?.table?.id ?? '' })?.block).toBe(placed?.block.id)
})

test('a remark on a section stands at no block of it', () => {
  const [first] = content.sections

  expect(homeOf({ ...NOWHERE, section: first?.id ?? '' })).toEqual({
    section: first?.id,
    block: null,
  })
})

test('a remark on a block that is gone stands at its section, and on the whole where that is gone too', () => {
  const section = content.sections[0]?.id ?? ''

  expect(homeOf({ ...NOWHERE, section, block: 'borte' })).toEqual({ section, block: null })
  expect(homeOf({ ...NOWHERE, section: 'borte', block: 'borte' })).toBeNull()
  expect(homeOf({ ...NOWHERE, source: 'en kilde' })).toBeNull()
})

test('nothing is open where nothing is remarked', () => {
  expect(openRemarks(undefined)).toEqual({ findings: [], threads: [] })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  blocks,
  SECTION_ID,
  SOURCE_IDS,
  TABLE_IDS,
} from '../../../tests/support/content-arbitraries'
import { tables } from '../../../tests/support/table-arbitraries'
import { relinkBlocks, relinkTable } from './relink'

const IDS = [...SOURCE_IDS, ...TABLE_IDS, SECTION_ID]
const POINTERS = ['source', 'table', 'section']
const same = new Map(IDS.map((id) => [id, id]))
const renamed = new Map(IDS.map((id) => [id, `dokument-${id}`]))

/** What stands under `source`, `table` and `section` anywhere in a value: the ids that it points at. */
function pointers(value: unknown): string[] {
  const found: string[] = []
  JSON.stringify(value, (key, member: unknown) => {
    if (POINTERS.includes(key) && typeof member === 'string') found.push(member)
    return member
  })
  return found
}

test('relinking blocks to the ids that they have changes nothing', () => {
  fc.assert(
    fc.property(blocks(), (body) => {
      expect(relinkBlocks(body, same)).toEqual(body)
    }),
    { numRuns: 200 },
  )
}, 30_000)

test('relinking a table to the ids that it has changes nothing', () => {
  fc.assert(
    fc.property(tables(), (all) => {
      expect(all.map((table) => relinkTable(table, same))).toEqual(all)
    }),
    { numRuns: 200 },
  )
}, 30_000)

test('blocks relinked by a full map point at the new documents, each at its own', () => {
  fc.assert(
    fc.property(blocks(), (body) => {
      expect(pointers(relinkBlocks(body, renamed))).toEqual(
        pointers(body).map((id) => `dokument-${id}`),
      )
    }),
    { numRuns: 200 },
  )
}, 30_000)

test('tables relinked by a full map point at the new documents from every cell and note', () => {
  fc.assert(
    fc.property(tables(), (all) => {
      const relinked = all.map((table) => relinkTable(table, renamed))

      expect(pointers(relinked)).toEqual(pointers(all).map((id) => `dokument-${id}`))
      expect(relinked.map(({ id }) => id)).toEqual(TABLE_IDS)
    }),
    { numRuns: 200 },
  )
}, 30_000)

test('what has no new id keeps its own', () => {
  const references = [{ source: 'kjent' }, { source: 'ukjent' }]
  const children = [{ type: 'citation', id: 'c', mode: 'bare', references } as const]
  const relinked = relinkBlocks(
    [{ type: 'paragraph', id: 'kjent', children: children.map((one) => ({ ...one, references })) }],
    new Map([['kjent', 'ny']]),
  )

  expect(pointers(relinked)).toEqual(['ny', 'ukjent'])
  expect(relinked[0]?.id).toBe('kjent')
})

import { z } from 'zod'
import { Basis } from '../../content/basis'
import { Block } from '../../content/block'
import { Inline } from '../../content/inline'
import { changeOf, sidesOf, StandingChange } from './change'
import { TextComparison } from './text-comparison'

/** Where a block stands: its section (or the boilerplate) and how many blocks come before it there. */
export const BlockPlace = z.strictObject({ section: z.string(), index: z.int().min(0) })
export type BlockPlace = z.infer<typeof BlockPlace>

/** A list without its items; `item` is the item that it stands in, null for the outermost. */
export const ListHead = z.strictObject({
  id: z.string(),
  item: z.string().nullable(),
  ordered: z.boolean(),
  start: z.int().optional(),
  basis: Basis.optional(),
  keyFinding: z.literal(true).optional(),
})
export type ListHead = z.infer<typeof ListHead>

/** Where an item stands: its list, how many items come before it there, and how deep the list is, from 1. */
export const ItemPlace = z.strictObject({
  list: z.string(),
  index: z.int().min(0),
  depth: z.int().min(1),
})
export type ItemPlace = z.infer<typeof ItemPlace>

const item = { ...sidesOf(ItemPlace).shape, id: z.string(), moved: z.boolean() }

/** A list item by its id. */
export const ItemComparison = z.discriminatedUnion('kind', [
  z.strictObject({ ...item, kind: z.literal('kept'), inlines: z.array(Inline) }),
  z.strictObject({ ...item, kind: z.literal('added'), inlines: z.array(Inline) }),
  z.strictObject({ ...item, kind: z.literal('removed'), inlines: z.array(Inline) }),
  z.strictObject({ ...item, kind: z.literal('changed'), text: TextComparison }),
])
export type ItemComparison = z.infer<typeof ItemComparison>

/**
 * What became of a block that stands on both sides: `text` for paragraphs and quotes (one may become the other), `list` for
 * lists, item by item in one merged order, `replaced` where the kinds have nothing in common or a table gave way to another.
 */
export const BlockChange = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('text'),
    type: changeOf(z.enum(['paragraph', 'quote'])),
    /** Null where the words are the same. */
    text: TextComparison.nullable(),
    standing: StandingChange,
  }),
  z.strictObject({
    form: z.literal('list'),
    items: z.array(ItemComparison),
    lists: z.array(sidesOf(ListHead)),
    standing: StandingChange,
  }),
  z.strictObject({ form: z.literal('replaced'), before: Block, after: Block }),
])
export type BlockChange = z.infer<typeof BlockChange>

const block = { ...sidesOf(BlockPlace).shape, id: z.string(), moved: z.boolean() }

/**
 * A block by its id. `moved` when it stands in another section or in another order among those that stayed; it may have
 * changed as well. A kept block is as it stands in either content.
 */
export const BlockComparison = z.discriminatedUnion('kind', [
  z.strictObject({ ...block, kind: z.literal('kept') }),
  z.strictObject({ ...block, kind: z.literal('added'), block: Block }),
  z.strictObject({ ...block, kind: z.literal('removed'), block: Block }),
  z.strictObject({ ...block, kind: z.literal('changed'), change: BlockChange }),
])
export type BlockComparison = z.infer<typeof BlockComparison>

import { z } from 'zod'
import { Identifier } from './identifier'
import { Basis } from './basis'
import { Inline } from './inline'

const standing = { basis: Basis.optional(), keyFinding: z.literal(true).optional() }

/** What the author says of a whole block: what it rests on besides its citations, and that the report hangs on it. */
export const Standing = z.strictObject(standing)
export type Standing = z.infer<typeof Standing>

export const Paragraph = z.strictObject({
  type: z.literal('paragraph'),
  id: Identifier,
  children: z.array(Inline),
  ...standing,
})
export type Paragraph = z.infer<typeof Paragraph>

/** A block quotation. Its language is on its text (`Text.language`), since citations in it are ours. */
export const Quote = z.strictObject({
  type: z.literal('quote'),
  id: Identifier,
  children: z.array(Inline),
})
export type Quote = z.infer<typeof Quote>

/** One item: its own line, then, where there is one, a list inside it. */
export type ListItem = { id: string; children: Inline[]; list?: List }
/** A list; `start` is set only on an ordered list that does not begin at 1. */
export type List = {
  type: 'list'
  id: string
  ordered: boolean
  start?: number
  items: ListItem[]
  basis?: Basis
  keyFinding?: true
}

export const ListItem: z.ZodType<ListItem> = z.strictObject({
  id: Identifier,
  children: z.array(Inline),
  get list() {
    return List.optional()
  },
})
export const List = z.strictObject({
  type: z.literal('list'),
  id: Identifier,
  ordered: z.boolean(),
  start: z.int().min(2).max(9999).optional(),
  get items() {
    return z.array(ListItem).min(1)
  },
  ...standing,
})

/** The place of a table in the text; the table itself is in `ReportContent.tables`. */
export const TablePlacement = z.strictObject({
  type: z.literal('table'),
  id: Identifier,
  table: Identifier,
})
export type TablePlacement = z.infer<typeof TablePlacement>

export const Block = z.discriminatedUnion('type', [Paragraph, Quote, List, TablePlacement])
export type Block = z.infer<typeof Block>

/** One headed part of a report, with the parts below it. Its id is the section document's. */
export type Section = { id: string; title: string; blocks: Block[]; sections: Section[] }
export const Section: z.ZodType<Section> = z.strictObject({
  id: Identifier,
  title: z.string().trim().min(1).max(300),
  blocks: z.array(Block),
  get sections() {
    return z.array(Section)
  },
})

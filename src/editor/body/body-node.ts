import { z } from 'zod'
import { Standing } from '@/domain/content/block'
import { Citation, CrossReference, Footnote } from '@/domain/content/inline'
import { Identifier, LanguageTag, LinkUrl } from '@/domain/content/identifier'
import { MARK_BITS } from './mark-bits'

/** How deep lists may stand inside each other. */
export const MAX_LIST_DEPTH = 6

const blockState = z.object({ blockId: Identifier.optional() }).optional()
/** What is said of a paragraph or list stands beside its id; elsewhere it is let in and left out. */
const statementState = z.object({ blockId: Identifier.optional(), ...Standing.shape }).optional()

const TextNode = z.object({
  type: z.literal('text'),
  text: z.string(),
  format: z
    .int()
    .min(0)
    .refine((bits) => (bits & ~MARK_BITS) === 0)
    .default(0),
  $: z.object({ language: LanguageTag.optional() }).optional(),
})
export type TextNode = z.infer<typeof TextNode>

const LineBreakNode = z.object({ type: z.literal('linebreak') })
const TabNode = z.object({ type: z.literal('tab') })
const CitationNode = z.object({ type: z.literal('citation'), citation: Citation })
const FootnoteNode = z.object({ type: z.literal('footnote'), footnote: Footnote })
const CrossReferenceNode = z.object({
  type: z.literal('cross-reference'),
  crossReference: CrossReference,
})

const LinkChild = z.discriminatedUnion('type', [
  TextNode,
  LineBreakNode,
  TabNode,
  CitationNode,
  CrossReferenceNode,
  FootnoteNode,
])
export type LinkChild = z.infer<typeof LinkChild>

const LinkNode = z.object({
  type: z.enum(['link', 'autolink']),
  fields: z.object({ linkType: z.literal('custom').optional(), url: LinkUrl }),
  children: z.array(LinkChild),
})
export type LinkNode = z.infer<typeof LinkNode>

const InlineNode = z.discriminatedUnion('type', [...LinkChild.options, LinkNode])
export type InlineNode = z.infer<typeof InlineNode>

const ParagraphNode = z.object({
  type: z.enum(['paragraph', 'quote']),
  $: statementState,
  children: z.array(InlineNode),
})

type BlockState = z.infer<typeof blockState>
type StatementState = z.infer<typeof statementState>
export type ListItemNode = {
  type: 'listitem'
  $?: BlockState
  children: (InlineNode | ListNode)[]
}
export type ListNode = {
  type: 'list'
  listType: 'bullet' | 'number'
  start?: number
  $?: StatementState
  children: ListItemNode[]
}

const ListItemNode: z.ZodType<ListItemNode> = z.object({
  type: z.literal('listitem'),
  $: blockState,
  get children() {
    return z.array(z.union([ListNode, InlineNode]))
  },
})
const ListNode = z.object({
  type: z.literal('list'),
  listType: z.enum(['bullet', 'number']),
  start: z.number().optional(),
  $: statementState,
  children: z.array(ListItemNode),
})

/** The place of a table; Payload fills in the table's document when it reads with a depth. */
const TableNode = z.object({
  type: z.literal('relationship'),
  relationTo: z.literal('tables'),
  value: z.union([Identifier, z.object({ id: Identifier }).transform(({ id }) => id)]),
  $: blockState,
})

const BlockNode = z.discriminatedUnion('type', [ParagraphNode, ListNode, TableNode])
export type BlockNode = z.infer<typeof BlockNode>

/**
 * A stored body, reduced to what has a meaning in the document model. Lexical's bookkeeping (direction,
 * indent, alignment, inline style and the like) is let in and left out.
 */
export const Body = z.object({
  root: z.object({ type: z.literal('root'), children: z.array(BlockNode) }),
})
export type Body = z.infer<typeof Body>

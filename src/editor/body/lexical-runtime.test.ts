import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { expect, test } from 'vitest'
test('x', () => {
  const e = createHeadlessEditor({ nodes: [ListNode, ListItemNode, QuoteNode] })
  expect(e).toBeDefined()
})

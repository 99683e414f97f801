import { LinkNode } from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocks } from '../../../tests/support/content-arbitraries'
import { ServerCrossReferenceNode } from '../cross-reference/server-cross-reference-node'
import { ServerCitationNode } from '../citation/server-citation-node'
import { ServerFootnoteNode } from '../footnote/server-footnote-node'
import { fromLexical } from './from-lexical'
import { normaliseBlocks } from './normalise'
import { toLexical, type SerializedBody } from './to-lexical'

const NODES = [
  ListNode,
  ListItemNode,
  QuoteNode,
  LinkNode,
  ServerCitationNode,
  ServerCrossReferenceNode,
  ServerFootnoteNode,
]

test('Lexical itself loads a body and gives back the same text, with all its ids', () => {
  fc.assert(
    fc.property(blocks(), (body) => {
      // Payload's own node of a table's place keeps its id in the browser only (`table/client`).
      const text = body.filter(({ type }) => type !== 'table')
      expect(fromLexical(throughLexical(toLexical(text)))).toEqual(normaliseBlocks(text))
    }),
    { numRuns: 10_000 },
  )
}, 60_000)

function throughLexical(body: SerializedBody): unknown {
  const editor = createHeadlessEditor({
    nodes: NODES,
    onError: (error) => {
      throw error
    },
  })
  return editor.parseEditorState(JSON.stringify(body)).toJSON()
}

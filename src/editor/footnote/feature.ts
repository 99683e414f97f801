import { createNode, createServerFeature } from '@payloadcms/richtext-lexical'
import { ServerFootnoteNode } from './server-footnote-node'

/** Footnotes, written where their mark stands. */
export const FootnoteFeature = createServerFeature({
  key: 'footnote',
  dependencies: ['citation'],
  feature: {
    ClientFeature: '/src/editor/footnote/client#FootnoteFeatureClient',
    nodes: [createNode({ node: ServerFootnoteNode })],
  },
})

import { valueFeature } from '../nodes/value-feature'
import { ServerFootnoteNode } from './server-footnote-node'

/** Footnotes, written where their mark stands. */
export const FootnoteFeature = valueFeature({
  key: 'footnote',
  node: ServerFootnoteNode,
  client: '/src/editor/footnote/client#FootnoteFeatureClient',
  dependencies: ['citation', 'crossReference'],
})

import { valueFeature } from '../nodes/value-feature'
import { ServerCrossReferenceNode } from './server-cross-reference-node'

/** Cross-references: "se kapittel 2.1", "se tabell 3", whose numbers follow what they point at. */
export const CrossReferenceFeature = valueFeature({
  key: 'crossReference',
  node: ServerCrossReferenceNode,
  client: '/src/editor/cross-reference/client#CrossReferenceFeatureClient',
})

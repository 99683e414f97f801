import { valueFeature } from '../nodes/value-feature'
import { ServerCitationNode } from './server-citation-node'

/** Citations in the running text, chosen from the source library. */
export const CitationFeature = valueFeature({
  key: 'citation',
  node: ServerCitationNode,
  client: '/src/editor/citation/client#CitationFeatureClient',
})

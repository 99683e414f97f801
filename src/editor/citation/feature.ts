import { createNode, createServerFeature } from '@payloadcms/richtext-lexical'
import { ServerCitationNode } from './server-citation-node'

/** Citations in the running text, chosen from the source library. */
export const CitationFeature = createServerFeature({
  key: 'citation',
  feature: {
    ClientFeature: '/src/editor/citation/client#CitationFeatureClient',
    nodes: [createNode({ node: ServerCitationNode })],
  },
})

'use client'
import { valueFeatureClient } from '../nodes/value-feature-client'
import { CitationNode } from './citation-node'
import { CitationPlugin } from './citation-plugin'
import { OPEN_CITATION_COMMAND } from './open-citation'

/** Citations in the browser. */
export const CitationFeatureClient = valueFeatureClient({
  key: 'citation',
  order: 10,
  node: CitationNode,
  open: OPEN_CITATION_COMMAND,
  Plugin: CitationPlugin,
  label: ({ citation }) => citation.name,
  icon: '@',
  keywords: ['henvisning', 'kilde', 'citation', 'source'],
  shortcut: 'cite',
})

'use client'
import { valueFeatureClient } from '../nodes/value-feature-client'
import { CrossReferenceNode } from './cross-reference-node'
import { CrossReferencePlugin } from './cross-reference-plugin'
import { OPEN_CROSS_REFERENCE_COMMAND } from './open-cross-reference'

/** Cross-references in the browser. */
export const CrossReferenceFeatureClient = valueFeatureClient({
  key: 'crossReference',
  order: 30,
  node: CrossReferenceNode,
  open: OPEN_CROSS_REFERENCE_COMMAND,
  Plugin: CrossReferencePlugin,
  label: ({ crossReference }) => crossReference.name,
  icon: '→',
  keywords: ['kryssreferanse', 'kapittel', 'tabell', 'cross-reference', 'section', 'table'],
  shortcut: 'refer',
})

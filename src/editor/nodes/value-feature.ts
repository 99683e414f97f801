import { createNode, createServerFeature } from '@payloadcms/richtext-lexical'
import type { Klass, LexicalNode } from '@payloadcms/richtext-lexical/lexical'

type ValueFeature = {
  key: string
  node: Klass<LexicalNode>
  /** Where the import map finds the browser's half. */
  client: string
  dependencies?: string[]
}

/** The server's half of a feature that brings one kind of inline node. */
export function valueFeature({ key, node, client, dependencies = [] }: ValueFeature) {
  return createServerFeature({
    key,
    dependencies,
    feature: { ClientFeature: client, nodes: [createNode({ node })] },
  })
}

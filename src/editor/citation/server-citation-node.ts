import {
  $applyNodeReplacement,
  DecoratorNode,
  type LexicalUpdateJSON,
  type NodeKey,
  type SerializedLexicalNode,
  type Spread,
} from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'
import type { Citation } from '@/domain/content/inline'

export type SerializedCitationNode = Spread<{ citation: Citation }, SerializedLexicalNode>

/** A citation in the running text, as the server knows it: its data, and nothing to look at. */
export class ServerCitationNode extends DecoratorNode<ReactNode> {
  __citation: Citation

  constructor(citation: Citation, key?: NodeKey) {
    super(key)
    this.__citation = citation
  }

  static override getType(): string {
    return 'citation'
  }

  static override clone(node: ServerCitationNode): ServerCitationNode {
    return new this(node.__citation, node.__key)
  }

  static override importJSON(json: SerializedCitationNode): ServerCitationNode {
    return $applyNodeReplacement(new this(json.citation)).updateFromJSON(json)
  }

  override updateFromJSON(json: LexicalUpdateJSON<SerializedCitationNode>): this {
    return super.updateFromJSON(json).setCitation(json.citation)
  }

  override exportJSON(): SerializedCitationNode {
    return { ...super.exportJSON(), citation: this.getCitation() }
  }

  override createDOM(): HTMLElement {
    return document.createElement('span')
  }

  override updateDOM(): false {
    return false
  }

  override isInline(): true {
    return true
  }

  override decorate(): ReactNode {
    return null
  }

  getCitation(): Citation {
    return this.getLatest().__citation
  }

  setCitation(citation: Citation): this {
    const writable = this.getWritable()
    writable.__citation = citation
    return writable
  }
}

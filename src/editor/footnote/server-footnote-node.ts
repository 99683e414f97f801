import {
  $applyNodeReplacement,
  DecoratorNode,
  type LexicalUpdateJSON,
  type NodeKey,
  type SerializedLexicalNode,
  type Spread,
} from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'
import type { Footnote } from '@/domain/content/inline'

export type SerializedFootnoteNode = Spread<{ footnote: Footnote }, SerializedLexicalNode>

/** A footnote at its mark, as the server knows it: its data, and nothing to look at. */
export class ServerFootnoteNode extends DecoratorNode<ReactNode> {
  __footnote: Footnote

  constructor(footnote: Footnote, key?: NodeKey) {
    super(key)
    this.__footnote = footnote
  }

  static override getType(): string {
    return 'footnote'
  }

  static override clone(node: ServerFootnoteNode): ServerFootnoteNode {
    return new this(node.__footnote, node.__key)
  }

  static override importJSON(json: SerializedFootnoteNode): ServerFootnoteNode {
    return $applyNodeReplacement(new this(json.footnote)).updateFromJSON(json)
  }

  override updateFromJSON(json: LexicalUpdateJSON<SerializedFootnoteNode>): this {
    return super.updateFromJSON(json).setFootnote(json.footnote)
  }

  override exportJSON(): SerializedFootnoteNode {
    return { ...super.exportJSON(), footnote: this.getFootnote() }
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

  getFootnote(): Footnote {
    return this.getLatest().__footnote
  }

  setFootnote(footnote: Footnote): this {
    const writable = this.getWritable()
    writable.__footnote = footnote
    return writable
  }
}

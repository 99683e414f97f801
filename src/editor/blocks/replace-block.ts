import {
  $isElementNode,
  $parseSerializedNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import type { Block } from '@/domain/content/block'
import { toLexical } from '../body/to-lexical'
import { $blockWith } from './block-element'

/** Puts a block in the place of the one with its id, as one step of the history; false where there is none. */
export function replaceBlock(editor: LexicalEditor, block: Block): boolean {
  const [json] = toLexical([block]).root.children
  let isThere = false
  editor.update(
    () => {
      const old = $blockWith(block.id)
      if (!old || !json) return
      isThere = true
      const written = $parseSerializedNode(json)
      old.replace(written)
      if ($isElementNode(written)) written.selectEnd()
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
  return isThere
}

import {
  $getRoot,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $blockIdOf } from '../ids/node-ids'

/** What shows a block in an editor, by the block's id; null where the text has none. */
export function blockElement(editor: LexicalEditor, id: string): HTMLElement | null {
  const key = editor.read(() => $blockWith(id)?.getKey())
  return key === undefined ? null : editor.getElementByKey(key)
}

/** Puts the cursor at the beginning of a block; false where the text has none of that id. */
export function selectBlock(editor: LexicalEditor, id: string): boolean {
  let isThere = false
  editor.update(
    () => {
      const block = $blockWith(id)
      isThere = block !== undefined
      if ($isElementNode(block)) block.selectStart()
      else block?.selectNext(0, 0)
    },
    { discrete: true },
  )
  return isThere
}

/** The block with an id. */
export function $blockWith(id: string): LexicalNode | undefined {
  return $getRoot()
    .getChildren()
    .find((node) => $blockIdOf(node) === id)
}

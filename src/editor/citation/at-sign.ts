import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { OPEN_CITATION_COMMAND } from './open-citation'

/** Makes `@` at the start of a word ask for a citation, until the returned function is called. */
export function registerAtSign(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    BEFORE_INPUT_COMMAND,
    (event) => {
      if (event.inputType !== 'insertText' || event.data !== '@' || !$isAtWordStart()) return false
      event.preventDefault()
      return editor.dispatchCommand(OPEN_CITATION_COMMAND, { typed: '@' })
    },
    COMMAND_PRIORITY_HIGH,
  )
}

/** Whether the cursor stands where a word may begin; in `navn@` it does not. */
function $isAtWordStart(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const node = selection.anchor.getNode()
  const before = $isTextNode(node) ? node.getTextContent().slice(0, selection.anchor.offset) : ''
  return before === '' || /[\s([«“"–—]$/.test(before)
}

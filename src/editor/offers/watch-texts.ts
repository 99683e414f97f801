import {
  $getNodeByKey,
  $isTextNode,
  type LexicalEditor,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'

const QUIET = 500

/** What has become of the text of some nodes: null where the node is gone. */
export type ChangedTexts = ReadonlyMap<NodeKey, string | null>

/** Calls back when the writing has paused, with the texts that changed since, until the returned function is called. */
export function watchTexts(
  editor: LexicalEditor,
  onPause: (texts: ChangedTexts) => void,
): () => void {
  const changed = new Set<NodeKey>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const read = () => {
    const texts = editor.getEditorState().read(() => new Map([...changed].map($textEntry)))
    changed.clear()
    onPause(texts)
  }
  const stop = editor.registerUpdateListener(({ dirtyLeaves }) => {
    if (dirtyLeaves.size === 0) return
    for (const key of dirtyLeaves) changed.add(key)
    clearTimeout(timer)
    timer = setTimeout(read, QUIET)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

function $textEntry(key: NodeKey): [NodeKey, string | null] {
  const node = $getNodeByKey(key)
  return [key, $isTextNode(node) && node.isAttached() ? node.getTextContent() : null]
}

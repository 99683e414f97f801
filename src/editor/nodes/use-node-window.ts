'use client'
import {
  $createTextNode,
  $getNodeByKey,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  mergeRegister,
  type LexicalCommand,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import { anchorOf, type Anchor } from '../popover/anchor'
import { $insertAt, $placeOf, $returnTo, $selectedNode, type Place, type Target } from './place'
import type { ValueNode } from './value-node'

/** A kind of node that is written in a window of its own. It must be the same object at every call. */
export type NodeKind<T> = { open: LexicalCommand<Target>; Node: new () => ValueNode<T> }

/** What is being written: an existing value, or null for a new one. */
export type Opened<T> = { place: Place; value: T | null; anchor: Anchor }

/** The window of a kind of node: open after its command or after Enter on such a node, until it is saved or left. */
export function useNodeWindow<T>(kind: NodeKind<T>) {
  const [editor] = useLexicalComposerContext()
  const [opened, setOpened] = useState<Opened<T> | null>(null)
  useEffect(() => registerOpening(editor, { kind, onOpen: setOpened }), [editor, kind])

  function close(change: (place: Place) => void) {
    if (!opened) return
    setOpened(null)
    editor.update(() => change(opened.place), { onUpdate: () => editor.focus() })
  }

  return {
    opened,
    save: (value: T) => close((place) => $put(place, { kind, value })),
    /** Leaves the window; what was typed behind the sign that opened it stays in the text. */
    cancel: (typed = '') => close((place) => $leave(place, typed)),
  }
}

function registerOpening<T>(
  editor: LexicalEditor,
  { kind, onOpen }: { kind: NodeKind<T>; onOpen: (opened: Opened<T>) => void },
): () => void {
  return mergeRegister(
    editor.registerCommand(
      kind.open,
      (target) => {
        const place = $placeOf(target)
        if (editor.isEditable())
          onOpen({
            place,
            value: $valueOf($nodeAt(place), kind),
            anchor: anchorOf(editor, target.key),
          })
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const node = $selectedNode()
        if (!(node instanceof kind.Node)) return false
        event?.preventDefault()
        return editor.dispatchCommand(kind.open, { key: node.getKey() })
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}

function $nodeAt({ key }: Place): LexicalNode | null {
  return key === undefined ? null : $getNodeByKey(key)
}

function $valueOf<T>(node: LexicalNode | null, { Node }: NodeKind<T>): T | null {
  return node instanceof Node ? node.getValue() : null
}

/** Puts a value where the window was opened: into the node there, or into a new one. */
export function $put<T>(place: Place, { kind, value }: { kind: NodeKind<T>; value: T }): void {
  const node = $nodeAt(place)
  if (node instanceof kind.Node) node.setValue(value)
  if (place.key === undefined) $insertAt(place, [new kind.Node().setValue(value)])
  else $returnTo(place)
}

// Whoever typed the sign and left the window wanted the sign.
function $leave(place: Place, typed: string): void {
  if (place.typed === undefined) $returnTo(place)
  else $insertAt(place, [$createTextNode(place.typed + typed)])
}

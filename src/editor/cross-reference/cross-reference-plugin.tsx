'use client'
import { useNodeWindow } from '../nodes/use-node-window'
import { CrossReferenceNode } from './cross-reference-node'
import { CrossReferencePicker } from './cross-reference-picker'
import { OPEN_CROSS_REFERENCE_COMMAND } from './open-cross-reference'

const CROSS_REFERENCES = { open: OPEN_CROSS_REFERENCE_COMMAND, Node: CrossReferenceNode }

/** Opens the list of sections and tables when it is asked for, and puts the chosen one into the text. */
export function CrossReferencePlugin() {
  const { opened, save, cancel } = useNodeWindow(CROSS_REFERENCES)
  return opened && <CrossReferencePicker opened={opened} onSave={save} onCancel={() => cancel()} />
}

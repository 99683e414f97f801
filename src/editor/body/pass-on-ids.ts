import { childrenOf, isRecord, typeOf, type JsonRecord } from './json'

const SPLITTABLE = ['paragraph', 'listitem']

/**
 * Gives the id of an emptied paragraph or list item, and what is said of it, back to the text that moved down from it:
 * Enter at the start of a line leaves the node behind, empty. Changes the nodes in place.
 */
export function passOnIds(node: JsonRecord): void {
  const children = childrenOf(node)
  for (const [i, child] of children.entries()) {
    const heir = isEmptied(child) && heirOf(children, i)
    if (heir) moveState(child, heir)
    passOnIds(child)
  }
}

function isEmptied(node: JsonRecord): boolean {
  return SPLITTABLE.includes(typeOf(node)) && isBlank(node) && blockIdOf(node) !== undefined
}

function heirOf(siblings: readonly JsonRecord[], index: number): JsonRecord | undefined {
  const node = siblings[index]
  for (let i = index + 1; node && i < siblings.length; i += 1) {
    const next = siblings[i]
    if (!next || !isSplitFrom(next, node)) return undefined
    if (!isBlank(next)) return next
  }
  return undefined
}

// A paragraph that was split off has no id yet; a list item has a copy of the one above it.
function isSplitFrom(next: JsonRecord, node: JsonRecord): boolean {
  const id = blockIdOf(next)
  return next.type === node.type && (id === undefined || id === blockIdOf(node))
}

function isBlank(node: JsonRecord): boolean {
  return childrenOf(node).length === 0
}

function blockIdOf(node: JsonRecord): unknown {
  return isRecord(node.$) ? node.$.blockId : undefined
}

function moveState(from: JsonRecord, to: JsonRecord): void {
  to.$ = { ...(isRecord(to.$) && to.$), ...(isRecord(from.$) && from.$) }
  delete from.$
}

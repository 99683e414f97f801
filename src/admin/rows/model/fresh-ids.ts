import type { Inline } from '@/domain/content/inline'
import type { Cell } from '@/domain/content/table'

/** A copy of a cell whose notes and citations have ids of their own. */
export function withFreshIds(cell: Cell, newId: () => string): Cell {
  if ('children' in cell)
    return { ...cell, children: cell.children.map((inline) => fresh(inline, newId)) }
  if ('notes' in cell) return { ...cell, notes: cell.notes.map((note) => fresh(note, newId)) }
  return cell
}

function fresh<Node extends Inline>(inline: Node, newId: () => string): Node {
  if (inline.type === 'footnote')
    return {
      ...inline,
      id: newId(),
      children: inline.children.map((child) => fresh(child, newId)),
    }
  return inline.type === 'citation' ? { ...inline, id: newId() } : inline
}

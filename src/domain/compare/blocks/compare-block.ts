import type { Basis } from '../../content/basis'
import type { Block, Paragraph, Quote } from '../../content/block'
import type { BlockChange } from '../model/block-comparison'
import type { StandingChange } from '../model/change'
import { isSameContent } from '../same-content'
import { compareText } from '../text/compare-text'
import { compareLists, isSameList } from './compare-lists'

/** What became of a block that stands on both sides; null where a reader would see no difference. */
export function compareBlock(before: Block, after: Block): BlockChange | null {
  if (isSameContent(before, after)) return null
  if (before.type === 'list' && after.type === 'list') {
    const lines = compareLists(before, after)
    const standing = compareStanding(before, after)
    return isSameList(lines) ? null : { form: 'list', ...lines, standing }
  }
  if (!isText(before) || !isText(after)) return { form: 'replaced', before, after }
  return compareTexts(before, after)
}

function compareTexts(before: Paragraph | Quote, after: Paragraph | Quote): BlockChange | null {
  const text = compareText(before.children, after.children)
  const type = { before: before.type, after: after.type }
  const standing = compareStanding(before, after)
  const isOther = text !== null || type.before !== type.after || isStanding(standing)
  return isOther ? { form: 'text', type, text, standing } : null
}

function isText(block: Block): block is Paragraph | Quote {
  return block.type === 'paragraph' || block.type === 'quote'
}

function compareStanding(before: Block, after: Block): StandingChange {
  const bases = { before: basisOf(before), after: basisOf(after) }
  const keys = { before: isKeyFinding(before), after: isKeyFinding(after) }
  return {
    basis: isSameContent(bases.before, bases.after) ? null : bases,
    keyFinding: keys.before === keys.after ? null : keys,
  }
}

function isStanding({ basis, keyFinding }: StandingChange): boolean {
  return basis !== null || keyFinding !== null
}

function basisOf(block: Block): Basis | null {
  return ('basis' in block && block.basis) || null
}

function isKeyFinding(block: Block): boolean {
  return 'keyFinding' in block && block.keyFinding === true
}

import type { Block } from '../content/block'
import { mergedOrder } from './order/merged-order'
import { isSameContent } from './same-content'

/** Which of two versions of a place is to be kept; `both` puts mine first. */
export type Choice = 'mine' | 'theirs' | 'both'

/**
 * One place of two versions of a text: the block as it stands in each, null where it is not there. `choice` is what follows
 * from the text that both began with; null where both changed it, and a person must choose.
 */
export type AlignedBlock = {
  id: string
  mine: Block | null
  theirs: Block | null
  choice: Choice | null
}

/** Two versions of a section side by side, place by place, in an order that keeps both. `base` is what both began with. */
export function alignBlocks(
  mine: readonly Block[],
  { theirs, base }: { theirs: readonly Block[]; base: readonly Block[] },
): AlignedBlock[] {
  const versions = { mine: byId(mine), theirs: byId(theirs), base: byId(base) }
  return mergedOrder(ids(theirs), ids(mine)).map((id) => {
    const own = versions.mine.get(id) ?? null
    const other = versions.theirs.get(id) ?? null
    const old = versions.base.get(id) ?? null
    return { id, mine: own, theirs: other, choice: choiceOf({ own, other, old }) }
  })
}

/** The places where the two versions differ. */
export function differingBlocks(aligned: readonly AlignedBlock[]): AlignedBlock[] {
  return aligned.filter(({ mine, theirs }) => !isSameContent(mine, theirs))
}

/**
 * The text that comes of the choices made; a place without a choice keeps both, so that no word is lost. Where both stay,
 * theirs loses its id and gets a new one.
 */
export function mergedBlocks(
  aligned: readonly AlignedBlock[],
  { choices, newId }: { choices: ReadonlyMap<string, Choice>; newId: () => string },
): Block[] {
  return aligned.flatMap(({ id, mine, theirs, choice }) => {
    if (isSameContent(mine, theirs)) return mine ?? []
    const chosen = choices.get(id) ?? choice ?? 'both'
    const kept = {
      mine: [mine],
      theirs: [theirs],
      both: [mine, theirs && copyOf(theirs, mine && newId)],
    }
    return kept[chosen].flatMap((block) => block ?? [])
  })
}

type Versions = { own: Block | null; other: Block | null; old: Block | null }

function choiceOf({ own, other, old }: Versions): Choice | null {
  if (isSameContent(own, other)) return 'mine'
  if (isSameContent(own, old)) return 'theirs'
  return isSameContent(other, old) ? 'mine' : null
}

function copyOf(block: Block, newId: (() => string) | null): Block {
  return newId ? { ...block, id: newId() } : block
}

function byId(blocks: readonly Block[]): Map<string, Block> {
  return new Map(blocks.map((block) => [block.id, block]))
}

function ids(blocks: readonly Block[]): string[] {
  return blocks.map(({ id }) => id)
}

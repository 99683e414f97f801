import type { Block } from '@/domain/content/block'
import { blockInlines, plainText } from '@/domain/content/walk'

/** How many words stand in blocks, citations, notes and tables apart. */
export function countWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsIn(block), 0)
}

function wordsIn(block: Block): number {
  const places = Map.groupBy(blockInlines(block), ({ at }) => at)
  const texts = [...places.values()].map((line) => plainText(line.map(({ inline }) => inline)))
  return texts.reduce(
    (sum, text) => sum + (text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []).length,
    0,
  )
}

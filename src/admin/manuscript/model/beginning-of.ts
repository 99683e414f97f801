import type { Block } from '@/domain/content/block'
import { blockInlines, plainText } from '@/domain/content/walk'

const WORDS = 6

/** The first words of a block, by which it is told from the others; '' where it has none, as a table. */
export function beginningOf(block: Block): string {
  const text = plainText([...blockInlines(block)].map(({ inline }) => inline))
  const words = text.trim().split(/\s+/u)
  const shown = words.slice(0, WORDS).join(' ')
  return words.length > WORDS ? `${shown} …` : shown
}

import type { Block } from '@/domain/content/block'

/**
 * A headed part of what was pasted. `level` is the heading's in the other program, 1 to 9, and says only how the
 * headings stand to each other. The first section has no heading where the text begins without one.
 */
export type PastedSection = {
  heading: { level: number; title: string } | null
  blocks: Block[]
}

import { MARKS, type Mark } from '@/domain/content/inline'

const BITS = {
  bold: 1,
  italic: 2,
  subscript: 32,
  superscript: 64,
} as const satisfies Record<Mark, number>

/** All of Lexical's format bits that are marks of ours. */
export const MARK_BITS = Object.values(BITS).reduce((all, bit) => all | bit, 0)

/** The marks in a text's format, in their order; undefined where there are none. */
export function marksOf(format: number): Mark[] | undefined {
  const marks = MARKS.filter((mark) => (format & BITS[mark]) !== 0)
  return marks.length > 0 ? marks : undefined
}

/** Lexical's format for some marks. */
export function formatOf(marks: readonly Mark[] = []): number {
  return marks.reduce((format, mark) => format | BITS[mark], 0)
}

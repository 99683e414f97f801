import type { Passage } from './blocks/passage'

/** All texts of a passage that may hold a citation. */
export function passageTexts(passage: Passage): string[] {
  if (passage.kind !== 'table') return [passage.text]
  const { caption, grid } = passage
  return [caption.text, caption.source, ...grid.titles, ...grid.rows.flat()]
}

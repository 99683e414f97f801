/**
 * One printed line. `text` has no space around it but keeps the space within; `leading` and `trailing` tell
 * what stood around it, since empty cells and ends of paragraphs show there and nowhere else. `gap` is true
 * behind a line that was truly empty, `pageStart` on the first line of a page.
 */
export type Line = {
  text: string
  leading: boolean
  trailing: number
  gap: boolean
  pageStart: boolean
}

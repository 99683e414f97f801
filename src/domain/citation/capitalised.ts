/** A text whose first letter is a capital. */
export function capitalised(text: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase('nb') + text.slice(first.length)
}

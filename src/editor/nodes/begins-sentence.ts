/** Whether what is written behind a text begins a sentence, so that its first letter is a capital. */
export function beginsSentence(before: string): boolean {
  return /(^|[.!?…]["»”)\]]?\s+)["«“(]?$/u.test(before)
}

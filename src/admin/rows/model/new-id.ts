/** An id that nothing else has; it begins with a letter so that CSS can select it. */
export function newId(): string {
  return `b${crypto.randomUUID().replaceAll('-', '').slice(0, 11)}`
}

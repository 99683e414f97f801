/** Twelve characters that no other block has, beginning with a letter so that CSS can select them. */
export function newId(): string {
  return `b${crypto.randomUUID().replaceAll('-', '').slice(0, 11)}`
}

import { randomUUID } from 'node:crypto'

/** Twelve characters that no other block has, beginning with a letter so that CSS can select them. */
export function newBlockId(): string {
  return `b${randomUUID().replaceAll('-', '').slice(0, 11)}`
}

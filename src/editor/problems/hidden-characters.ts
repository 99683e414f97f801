import type { Problem } from '@/domain/domain-error'
import type { JsonRecord } from '../body/json'

/** Characters that show nothing, but change what a reader sees or a search finds. */
const HIDDEN = /[\u200B\uFEFF\u202A-\u202E\u2066-\u2069]/gu

/** The hidden characters in a node's own words, each kind once. */
export function hiddenCharacterProblems(node: JsonRecord): Problem[] {
  const own = [node.text, node.citation, node.footnote].filter((part) => part !== undefined)
  const found = own.flatMap((part) => JSON.stringify(part).match(HIDDEN) ?? [])
  return [...new Set(found)].map((character) => ({
    code: 'hidden-character',
    values: { character: codePointName(character) },
  }))
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

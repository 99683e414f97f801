import { parseFragment } from 'parse5'

const ELEMENT = /<\/?[a-z][a-z0-9:-]*(?:\s[^<>]*)?\/?>/gi
// Soft hyphens, zero-width characters and changes of direction: a reader does not see them, a search meets them.
const UNSEEN = /(?!\s)[\p{Cf}\p{Cc}]/gu

/** A value as one line of plain text without markup, cut at `max` characters; null when nothing is left. */
export function plainLine(value: string | undefined, max: number): string | null {
  if (value === undefined) return null
  const text = withoutEntities(value.replace(ELEMENT, ''))
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim()
  return text.slice(0, max).trim() || null
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes
  return node && 'value' in node ? node.value : text
}

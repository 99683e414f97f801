import { childrenOf, type JsonRecord } from '../body/json'

const WORDS = 6

/** The first words of a block, to find it by; an ellipsis where it has none. */
export function firstWords(node: JsonRecord): string {
  const words = textOf(node).split(/\s+/).filter(Boolean)
  const shown = words.slice(0, WORDS).join(' ').slice(0, 80)
  return words.length > WORDS || shown === '' ? `${shown}…` : shown
}

function textOf(node: JsonRecord): string {
  const own = typeof node.text === 'string' ? node.text.slice(0, 500) : ''
  return (
    own +
    childrenOf(node)
      .map(textOf)
      .join(node.type === 'list' ? ' ' : '')
  )
}

import { canonicalJson } from '../../content/canonical-json'
import type { Inline, Text } from '../../content/inline'
import { joinedInlines } from './joined-inlines'

/** How words look and where they lead. */
type Style = Pick<Text, 'marks' | 'language'> & { url?: string }

/**
 * The smallest piece that a comparison speaks of: a word, a sign, white space, or a node such as a citation. Tokens of one
 * `key` are the same to a reader who looks for what was moved or rewritten; they are alike to the letter when `exact` is too.
 */
export type Token = { kind: 'word' | 'sign' | 'space' | 'node'; key: string; exact: string } & (
  { text: string; style: Style } | { inline: Exclude<Inline, { type: 'text' | 'link' }> }
)

// Numbers keep their decimals, and words their hyphens and apostrophes: 12.5, Gourma-Rharous, l’Azawad.
const PIECES =
  /(?<word>[\p{L}\p{M}\p{N}]+(?:(?:[-’']|[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*)|(?<space>\s+)|[^\s]/gu

/** Running text in its smallest pieces. */
export function tokensOf(inlines: readonly Inline[]): Token[] {
  return joinedInlines(inlines).flatMap((inline): Token[] => {
    if (inline.type === 'text') return textTokens(inline)
    if (inline.type === 'link')
      return inline.children.flatMap((text) => textTokens(text, inline.url))
    return [{ kind: 'node', key: nodeKey(inline), exact: canonicalJson(inline), inline }]
  })
}

/** The running text that is made of tokens. */
export function inlinesOf(tokens: readonly Token[]): Inline[] {
  return joinedInlines(tokens.map(inlineOf))
}

/** The words of running text; a citation, a cross-reference and a footnote's mark count as one each. */
export function wordsOf(inlines: readonly Inline[]): Token[] {
  return tokensOf(inlines).filter(isWord)
}

/** Whether a token counts as a word. */
export function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'node'
}

function textTokens({ text, marks, language }: Text, url?: string): Token[] {
  const style = { ...(marks && { marks }), ...(language && { language }), ...(url && { url }) }
  const look = JSON.stringify([marks, language, url])
  return [...text.matchAll(PIECES)].map(({ 0: piece, groups }) => ({
    kind: groups?.word === undefined ? (groups?.space === undefined ? 'sign' : 'space') : 'word',
    key: `=${piece}`,
    exact: `=${piece}${look}`,
    text: piece,
    style,
  }))
}

function nodeKey(inline: Exclude<Inline, { type: 'text' | 'link' }>): string {
  if (inline.type === 'break') return 'break'
  if (inline.type === 'cross-reference') return `${inline.type} ${inline.to} ${inline.target}`
  return `${inline.type} ${inline.id}`
}

function inlineOf(token: Token): Inline {
  if ('inline' in token) return token.inline
  const { url, ...style } = token.style
  const text: Text = { type: 'text', text: token.text, ...style }
  return url === undefined ? text : { type: 'link', url, children: [text] }
}

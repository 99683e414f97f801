import type { Inline, Text } from '@/domain/content/inline'

/** The one language that all the words of a quotation are in, or null where they differ or have none set. */
export function quoteLanguage(inlines: readonly Inline[]): string | null {
  const languages = new Set(inlines.flatMap(textsOf).map(({ language }) => language ?? null))
  const [only = null] = languages
  return languages.size === 1 ? only : null
}

// White space between two passages is in no language.
function textsOf(inline: Inline): Text[] {
  if (inline.type === 'link') return inline.children
  return inline.type === 'text' && inline.text.trim() !== '' ? [inline] : []
}

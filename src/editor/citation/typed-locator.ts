import { parseCiteQuery } from '@/domain/citation/recognise/parse-cite-query'
import type { Locator } from '@/domain/content/inline'

/** The place in a work that someone typed, "s. 10" or only "10"; null for nothing. */
export function typedLocator(text: string): Locator | null {
  const value = text.trim()
  if (value === '') return null
  return parseCiteQuery(value)[0]?.locator ?? { label: 'page', value: value.slice(0, 80) }
}

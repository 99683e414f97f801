import { isLinkUrl, LinkUrl } from '@/domain/content/identifier'
import { cleanText } from '../clean-text'
import type { Tally } from '../remark'

/** A link's address where a reader may follow it; null for all else, counted where there was one. */
export function linkAddress(href: string, tally: Tally): string | null {
  const url = href.trim()
  if (url === '') return null
  if (LinkUrl.safeParse(url).success && isLinkUrl(url) && cleanText(url, tally) === url) return url
  tally.add('link-address')
  return null
}

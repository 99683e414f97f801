import { visibleText } from '@/domain/text/visible-text'
import type { Tally } from './remark'

/** A text without invisible characters, each counted; other control characters are spaces. */
export function cleanText(text: string, tally: Tally): string {
  const visible = visibleText(text)
  tally.add('hidden-character', visible.hidden)
  return visible.text
}

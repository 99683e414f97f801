import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { Offer } from './offer'

const NAME = 'citation-offer'
const shown = new Map<LexicalEditor, readonly Range[]>()

/** Underlines the offers of an editor, without touching its text; none takes the lines away. */
export function underlineOffers(editor: LexicalEditor, offers: readonly Offer[]): void {
  const ranges = offers.flatMap((offer) => rangeOf(editor, offer))
  if (ranges.length > 0) shown.set(editor, ranges)
  else shown.delete(editor)
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(...[...shown.values()].flat()))
}

function rangeOf(editor: LexicalEditor, { node, found: { start, end } }: Offer): Range[] {
  const text = editor.getElementByKey(node)?.firstChild
  if (!(text instanceof Text) || text.length < end) return []
  const range = new Range()
  range.setStart(text, start)
  range.setEnd(text, end)
  return [range]
}

import type { Inline, Text } from '../../content/inline'

/** Running text whose neighbours that look the same, texts or links, are one, as a reader sees it. */
export function joinedInlines(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    if (inline.type === 'text') appendText(joined, inline)
    else if (inline.type === 'link') appendLink(joined, inline)
    else joined.push(inline)
  }
  return joined
}

function appendLink(joined: Inline[], { url, children }: Extract<Inline, { type: 'link' }>): void {
  const last = joined.at(-1)
  const texts = last?.type === 'link' && last.url === url ? last.children : []
  if (texts.length === 0) joined.push({ type: 'link', url, children: texts })
  for (const text of children) appendText(texts, text)
}

function appendText(joined: Inline[] | Text[], text: Text): void {
  const last = joined.at(-1)
  const isSame =
    last?.type === 'text' &&
    last.language === text.language &&
    String(last.marks) === String(text.marks)
  if (isSame) last.text += text.text
  else joined.push({ ...text })
}

import type { Text } from '@/domain/content/inline'

/** A stretch of a text that is in another language. */
export type Span = { start: number; end: number; language: string }

/** Writes stretches of a text, asked for from its beginning to its end, cut where the language changes. */
export function wordsWriter(
  text: string,
  spans: readonly Span[],
): (from: number, to: number) => Text[] {
  let next = 0
  return (from, to) => {
    const words: Text[] = []
    for (let at = from; at < to;) {
      const span = spans[next]
      if (span && span.end <= at) next++
      else {
        const end = Math.min(to, span ? borderAfter(span, at) : to)
        words.push(wordsOf(text.slice(at, end), span && span.start <= at ? span : undefined))
        at = end
      }
    }
    return words
  }
}

function borderAfter({ start, end }: Span, at: number): number {
  return start <= at ? end : start
}

function wordsOf(text: string, span: Span | undefined): Text {
  return { type: 'text', text, ...(span && { language: span.language }) }
}

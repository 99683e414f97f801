/** Plain text among other pieces. */
export type TextPart = { kind: 'text'; text: string }

/** Plain text as a piece. */
export function textPart(text: string): TextPart {
  return { kind: 'text', text }
}

/** The same pieces with neighbouring texts made one, and without empty ones. */
export function mergeText<Other extends { kind: string }>(
  parts: readonly (TextPart | Other)[],
): (TextPart | Other)[] {
  const merged: (TextPart | Other)[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (!isText(part)) merged.push(part)
    else if (last && isText(last)) merged.splice(-1, 1, textPart(last.text + part.text))
    else if (part.text !== '') merged.push(part)
  }
  return merged
}

function isText(part: { kind: string }): part is TextPart {
  return part.kind === 'text'
}

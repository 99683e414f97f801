import type { Footnote, Inline, Text } from '@/domain/content/inline'
import type { Look } from './look'

/** A part of a line as it was met: words with their look, a line break, or a footnote. */
export type Piece =
  | { type: 'words'; text: string; look: Look }
  | { type: 'break' }
  | { type: 'footnote'; footnote: Footnote }

/** Pieces as running text: white space as a browser shows it, none at the ends of lines, links around their words. */
export function writeInlines(pieces: readonly Piece[]): Inline[] {
  const inlines: Inline[] = []
  for (const piece of collapseSpace(pieces)) {
    if (piece.type === 'break') inlines.push({ type: 'break' })
    else if (piece.type === 'footnote') inlines.push(piece.footnote)
    else pushWords(inlines, piece)
  }
  return inlines
}

type Words = Extract<Piece, { type: 'words' }>

function pushWords(inlines: Inline[], { text, look }: Words): void {
  const node = textNode(text, look)
  const last = inlines.at(-1)
  if (look.url === null) {
    if (last?.type === 'text' && haveSameLook(last, node)) last.text += text
    else inlines.push(node)
  } else if (last?.type === 'link' && last.url === look.url) pushText(last.children, node)
  else inlines.push({ type: 'link', url: look.url, children: [node] })
}

function pushText(texts: Text[], node: Text): void {
  const last = texts.at(-1)
  if (last && haveSameLook(last, node)) last.text += node.text
  else texts.push(node)
}

function textNode(text: string, { marks, language }: Look): Text {
  return {
    type: 'text',
    text,
    ...(marks.length > 0 && { marks: [...marks] }),
    ...(language !== null && { language }),
  }
}

function haveSameLook(a: Text, b: Text): boolean {
  return a.language === b.language && String(a.marks) === String(b.marks)
}

function collapseSpace(pieces: readonly Piece[]): Piece[] {
  return trimEnds(trimStarts(pieces.flatMap(splitLines)))
}

// In preformatted text a line end is a line end.
function splitLines(piece: Piece): Piece[] {
  if (piece.type !== 'words') return [piece]
  if (!piece.look.preformatted)
    return [{ ...piece, text: piece.text.replace(/[ \t\n\r\f]+/g, ' ') }]
  return piece.text.split(/\r?\n/).flatMap((text, i): Piece[] => {
    const words = { ...piece, text: text.replaceAll('\t', ' ') }
    return i === 0 ? [words] : [{ type: 'break' }, words]
  })
}

function trimStarts(pieces: readonly Piece[]): Piece[] {
  let spaceBefore = true
  return pieces.flatMap((piece): Piece[] => {
    if (piece.type !== 'words') {
      spaceBefore = piece.type === 'break'
      return [piece]
    }
    const text = spaceBefore ? piece.text.trimStart() : piece.text
    if (text === '') return []
    spaceBefore = text.endsWith(' ')
    return [{ ...piece, text }]
  })
}

/** Takes white space from the end of each line, and breaks from both ends of the text. */
function trimEnds(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  let lineEnds = true
  for (const piece of pieces.toReversed()) {
    const trimmed: Piece | null = lineEnds ? withoutEnd(piece) : piece
    if (trimmed === null) continue
    lineEnds = trimmed.type === 'break'
    kept.push(trimmed)
  }
  return withoutEdgeBreaks(kept.reverse())
}

function withoutEnd(piece: Piece): Piece | null {
  if (piece.type !== 'words') return piece
  const text = piece.text.trimEnd()
  return text === '' ? null : { ...piece, text }
}

function withoutEdgeBreaks(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(({ type }) => type !== 'break')
  const last = pieces.findLastIndex(({ type }) => type !== 'break')
  return first === -1 ? [] : pieces.slice(first, last + 1)
}

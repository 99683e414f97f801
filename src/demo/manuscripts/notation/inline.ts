import type { Citation, Footnote, NoteInline, Text } from '@/domain/content/inline'
import type { UnplacedCitation } from './cite'

type Piece = Text | UnplacedCitation

/**
 * Running text as its author writes it: it may begin on a line of its own, `~` is a no-break space, any
 * other line end is a space. Citations get their ids from the owner's id and their order in it.
 */
export function line<Note extends Footnote = never>(owner: string) {
  return (strings: TemplateStringsArray, ...pieces: (Piece | Note)[]): (NoteInline | Note)[] => {
    let citations = 0
    const placed = pieces.map((piece) =>
      piece.type === 'unplaced-citation' ? place(piece, `${owner}-c${++citations}`) : piece,
    )
    const texts = strings.map((text, i) => typeset(i === 0 ? text.replace(/^\n/, '') : text))
    return texts.flatMap((text, i) => [...(text ? [plain(text)] : []), ...placed.slice(i, i + 1)])
  }
}

/** A footnote where its mark stands: ``note('fn-avtalen')`Avtalen ble …` ``. */
export function note(id: string) {
  return (strings: TemplateStringsArray, ...pieces: Piece[]): Footnote => ({
    type: 'footnote',
    id,
    children: line(id)(strings, ...pieces),
  })
}

/** Words in italics. */
export function em(text: string): Text {
  return { type: 'text', text: typeset(text), marks: ['italic'] }
}

/** Words in bold. */
export function strong(text: string): Text {
  return { type: 'text', text: typeset(text), marks: ['bold'] }
}

/** A raised figure or letter, as in km². */
export function raised(text: string): Text {
  return { type: 'text', text, marks: ['superscript'] }
}

/** Words in another language than the report's. */
export function foreign(language: string, text: string): Text {
  return { type: 'text', text: typeset(text), language }
}

function plain(text: string): Text {
  return { type: 'text', text }
}

function typeset(text: string): string {
  return text.replace(/ *\n */g, ' ').replaceAll('~', '\u00a0')
}

function place(citation: UnplacedCitation, id: string): Citation {
  return { ...citation, type: 'citation', id }
}

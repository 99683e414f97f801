import type { TextPart } from './text-part'

/** A piece of an entry in a list of references. A title may be in italics and in another language. */
export type ReferencePart =
  | TextPart
  | { kind: 'title'; text: string; isItalic: boolean; language: string | null }
  | { kind: 'url'; url: string }

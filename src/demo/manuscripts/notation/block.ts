import type { List, ListItem, Paragraph, Quote, TablePlacement } from '@/domain/content/block'
import type { Footnote, Text } from '@/domain/content/inline'
import type { UnplacedCitation } from './cite'
import { line } from './inline'

type Pieces = (Text | UnplacedCitation | Footnote)[]

/** A paragraph: ``p('jnim-mål')`JNIM vil … ${cite('icg-2021c')}.` ``. */
export function p(id: string) {
  return (strings: TemplateStringsArray, ...pieces: Pieces): Paragraph => ({
    type: 'paragraph',
    id,
    children: line<Footnote>(id)(strings, ...pieces),
  })
}

/** A block quotation. */
export function quote(id: string) {
  return (strings: TemplateStringsArray, ...pieces: Pieces): Quote => ({
    type: 'quote',
    id,
    children: line<Footnote>(id)(strings, ...pieces),
  })
}

/** One item of a list. */
export function item(id: string) {
  return (strings: TemplateStringsArray, ...pieces: Pieces): ListItem => ({
    id,
    children: line<Footnote>(id)(strings, ...pieces),
  })
}

/** A list whose order says nothing. */
export function bullets(id: string, items: ListItem[]): List {
  return { type: 'list', id, ordered: false, items }
}

/** A numbered list. */
export function numbered(id: string, items: ListItem[]): List {
  return { type: 'list', id, ordered: true, items }
}

/** The place of a table in the text. */
export function tableHere(table: string): TablePlacement {
  return { type: 'table', id: `${table}-plass`, table }
}

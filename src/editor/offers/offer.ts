import type { NodeKey } from '@payloadcms/richtext-lexical/lexical'
import {
  findCitationLikeTexts,
  type CitationLikeText,
} from '@/domain/citation/recognise/find-citation-like-texts'
import type { SourceRegister } from '@/domain/citation/recognise/source-register'

/** Written text that reads as a citation, offered as one. */
export type Offer = { id: string; node: NodeKey; text: string; found: CitationLikeText }

const MAY_CITE = /\d{4}|u\.å\.|n\.d\./

/** The offers in the text of one node. */
export function offersIn(
  text: string,
  { node, register }: { node: NodeKey; register: SourceRegister },
): Offer[] {
  if (!MAY_CITE.test(text)) return []
  return findCitationLikeTexts(text, register).map((found) => ({
    id: `${node}-${found.start}`,
    node,
    text: text.slice(found.start, found.end),
    found,
  }))
}

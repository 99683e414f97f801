import {
  $getNodeByKey,
  $isTextNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { citationOf, type UnknownWork } from '@/domain/citation/recognise/find-citation-like-texts'
import { workKey, type Work } from '@/domain/citation/recognise/grammar/work'
import type { ServerCitationNode } from '../citation/server-citation-node'
import { newId } from '../ids/new-id'
import type { Offer } from './offer'

type Accepting = {
  /** The class of the citations that this editor shows. */
  Node: new () => ServerCitationNode
  /** Sources that were made or chosen for works that the library did not know. */
  sources: ReadonlyMap<string, string>
}

/** The first work of an offer that neither the library nor a choice knows; undefined where all are known. */
export function missingWork(
  { found }: Offer,
  sources: Accepting['sources'],
): UnknownWork | undefined {
  return found.unknown.find(({ work }) => !sources.has(workKey(work)))
}

/** Whether all works of an offer are known, by the library or by what was chosen for them. */
export function canAccept(offer: Offer, sources: Accepting['sources']): boolean {
  return missingWork(offer, sources) === undefined
}

/** Turns texts into citations, in one step of the history; what has changed since it was offered is left alone. */
export function acceptOffers(
  editor: LexicalEditor,
  { offers, accepting }: { offers: readonly Offer[]; accepting: Accepting },
): void {
  // From the last to the first, so that what stands in front keeps its place.
  const ordered = offers.toSorted((a, b) => b.found.start - a.found.start)
  editor.update(() => {
    for (const offer of ordered) $accept(offer, accepting)
  })
}

function $accept({ node: key, text, found }: Offer, { Node, sources }: Accepting): void {
  const node = $getNodeByKey(key)
  const sourceOf = (work: Work) => sources.get(workKey(work)) ?? null
  const citation = citationOf(found, { id: newId(), sourceOf })
  if (!$isTextNode(node) || !citation) return
  if (node.getTextContent().slice(found.start, found.end) !== text) return
  const parts = node.splitText(found.start, found.end)
  const cited = found.start === 0 ? parts[0] : parts[1]
  cited?.replace(new Node().setValue(citation))
}

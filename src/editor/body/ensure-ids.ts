import { Identifier } from '@/domain/content/identifier'
import { childrenOf, isRecord, typeOf, type JsonRecord } from './json'
import { ownCopy } from './own-copy'
import { passOnIds } from './pass-on-ids'

const WITH_BLOCK_ID = ['paragraph', 'quote', 'list', 'listitem', 'relationship']

/** Where new ids come from; `taken` are ids that stand elsewhere in the same report. */
export type IdSupply = { newId: () => string; taken?: Iterable<string> }

/**
 * A body in which every block, citation and footnote has an id of its own: what has one keeps it, what was
 * pasted a second time gets a new one. Nothing but ids changes.
 */
export function ensureIds<T>(state: T, { newId, taken = [] }: IdSupply): T {
  const body = ownCopy(state)
  if (!isRecord(body) || !isRecord(body.root)) return body
  passOnIds(body.root)
  const given = new Set(taken)
  const places = [...idPlaces(body.root)]
  const used = new Set<unknown>([...given, ...places.map(({ id }) => id)])
  for (const { id, put } of places) {
    const own = isFree(id, given) ? id : unusedId(used, newId)
    used.add(own)
    given.add(own)
    put(own)
  }
  return body
}

/** The ids of the blocks, citations and footnotes of a body. */
export function idsIn(state: unknown): string[] {
  if (!isRecord(state) || !isRecord(state.root)) return []
  return [...idPlaces(state.root)].flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
}

type IdPlace = { id: unknown; put: (id: string) => void }

function* idPlaces(node: JsonRecord): Generator<IdPlace> {
  if (WITH_BLOCK_ID.includes(typeOf(node))) yield blockIdPlace(node)
  else if (isRecord(node.citation)) yield idPlace(node.citation)
  else if (isRecord(node.footnote)) yield* footnotePlaces(node.footnote)
  for (const child of childrenOf(node)) yield* idPlaces(child)
}

function* footnotePlaces(footnote: JsonRecord): Generator<IdPlace> {
  yield idPlace(footnote)
  for (const child of childrenOf(footnote)) if (child.type === 'citation') yield idPlace(child)
}

function blockIdPlace(node: JsonRecord): IdPlace {
  const state = isRecord(node.$) ? node.$ : {}
  return { id: state.blockId, put: (blockId) => (node.$ = { ...state, blockId }) }
}

function idPlace(holder: JsonRecord): IdPlace {
  return { id: holder.id, put: (id) => (holder.id = id) }
}

function isFree(id: unknown, given: ReadonlySet<string>): id is string {
  return Identifier.safeParse(id).success && typeof id === 'string' && !given.has(id)
}

function unusedId(used: ReadonlySet<unknown>, newId: () => string): string {
  let id = newId()
  while (used.has(id)) id = newId()
  return id
}

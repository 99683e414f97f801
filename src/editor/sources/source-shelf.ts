import { z } from 'zod'
import type { CitableSource } from '@/domain/citation/citable-source'
import { citableSource, StoredSource } from './stored-source'

/** The library's sources as this page knows them. */
export type Shelf = {
  state: 'loading' | 'ready' | 'failed'
  sources: ReadonlyMap<string, CitableSource>
}

const FIELDS = ['shortName', 'authors', 'title', 'issued']
const QUERY = `limit=0&depth=0&pagination=false&sort=shortName&${FIELDS.map((field) => `select[${field}]=true`).join('&')}`
const Answer = z.object({ docs: z.array(StoredSource) })

/** The shelf before anything was asked for; also what a server renders. */
export const EMPTY_SHELF: Shelf = { state: 'loading', sources: new Map() }

// One for all the editors of a page: a report has hundreds of citations, and each shows its source.
let shelf = EMPTY_SHELF
let isAsked = false
const listeners = new Set<() => void>()

/** The sources as they are known now. */
export function currentShelf(): Shelf {
  return shelf
}

/** Calls back whenever the shelf changes, until the returned function is called. */
export function subscribeToShelf(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Fetches the sources, once a page. */
export async function fillShelf(api: string): Promise<void> {
  if (isAsked) return
  isAsked = true
  await refillShelf(api)
}

/** Fetches the sources anew, as when someone is about to choose one. What was known stays until they are here. */
export async function refillShelf(api: string): Promise<void> {
  try {
    put({ state: 'ready', sources: await fetchSources(api) })
  } catch {
    put({ ...shelf, state: 'failed' })
  }
}

async function fetchSources(api: string): Promise<Shelf['sources']> {
  const response = await fetch(`${api}/sources?${QUERY}`, { credentials: 'include' })
  const { docs } = Answer.parse(await response.json())
  return new Map(docs.map((doc) => [doc.id, citableSource(doc)]))
}

function put(next: Shelf): void {
  shelf = next
  for (const listener of listeners) listener()
}

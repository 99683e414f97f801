import { z } from 'zod'
import type { CitableSource } from '@/domain/citation/citable-source'
import { pageStore } from '../page-store'
import { citableSource, StoredSource } from './stored-source'

/** The library's sources as this page knows them. */
export type Shelf = {
  state: 'loading' | 'ready' | 'failed'
  sources: ReadonlyMap<string, CitableSource>
}

const FIELDS = Object.keys(StoredSource.shape).filter((field) => field !== 'id')
const QUERY = `limit=0&depth=0&pagination=false&sort=shortName&${FIELDS.map((field) => `select[${field}]=true`).join('&')}`
const Answer = z.object({ docs: z.array(StoredSource) })

/** The shelf before anything was asked for; also what a server renders. */
export const EMPTY_SHELF: Shelf = { state: 'loading', sources: new Map() }

// One for all the editors of a page: a report has hundreds of citations, and each shows its source.
const store = pageStore(EMPTY_SHELF)
let isAsked = false

/** The sources as they are known now. */
export const currentShelf = store.current

/** Calls back whenever the shelf changes, until the returned function is called. */
export const subscribeToShelf = store.subscribe

/** Fetches the sources, once a page. */
export async function fillShelf(api: string): Promise<void> {
  if (isAsked) return
  isAsked = true
  await refillShelf(api)
}

/** Fetches the sources anew, as when someone is about to choose one. What was known stays until they are here. */
export async function refillShelf(api: string): Promise<void> {
  try {
    store.put({ state: 'ready', sources: await fetchSources(api) })
  } catch {
    store.put({ ...store.current(), state: 'failed' })
  }
}

/** Puts a source that was just made on the shelf. */
export function addToShelf(source: CitableSource): void {
  const shelf = store.current()
  store.put({ ...shelf, sources: new Map([...shelf.sources, [source.id, source]]) })
}

async function fetchSources(api: string): Promise<Shelf['sources']> {
  const response = await fetch(`${api}/sources?${QUERY}`, { credentials: 'include' })
  const { docs } = Answer.parse(await response.json())
  return new Map(docs.map((doc) => [doc.id, citableSource(doc)]))
}

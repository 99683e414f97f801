import { createStore, delMany, entries, set, type UseStore } from 'idb-keyval'
import { z } from 'zod'
import type { Block } from '@/domain/content/block'

/** A section's text as it was being written, kept in this browser until it is saved or discarded. */
export const RecoveryCopy = z.object({
  title: z.string(),
  /** The editor's own state, which may hold what can't be saved yet. */
  body: z.unknown().optional(),
  /** What the writing began with, and its revision. */
  base: z.object({ title: z.string(), blocks: z.array(z.custom<Block>()), rev: z.number() }),
  /** When it was written, ISO 8601. */
  at: z.string(),
})
export type RecoveryCopy = z.infer<typeof RecoveryCopy>

type Place = { user: string; section: string }

let store: UseStore | null = null

/** Keeps the text of a section for a person; the copy before it is replaced. */
export async function keepCopy(place: Place, copy: RecoveryCopy): Promise<void> {
  await set(keyOf(place), copy, opened())
}

/** Forgets what was kept of sections. */
export async function dropCopies(user: string, sections: readonly string[]): Promise<void> {
  await delMany(
    sections.map((section) => keyOf({ user, section })),
    opened(),
  )
}

/** What is kept for a person: section id → copy. What can't be read is left out. */
export async function copiesOf(user: string): Promise<Map<string, RecoveryCopy>> {
  const kept = await entries<string, unknown>(opened())
  return new Map(
    kept.flatMap(([key, value]) => {
      const section = key.startsWith(`${user}/`) ? key.slice(user.length + 1) : null
      const copy = RecoveryCopy.safeParse(value)
      return section !== null && copy.success ? [[section, copy.data]] : []
    }),
  )
}

function opened(): UseStore {
  store ??= createStore('landrespons-recovery', 'sections')
  return store
}

function keyOf({ user, section }: Place): string {
  return `${user}/${section}`
}

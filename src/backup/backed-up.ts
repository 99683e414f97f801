import type { Payload, SanitizedCollectionConfig } from 'payload'

/**
 * What belongs to a running system and not to its content: who is where just now, who holds a document open, which
 * schema the database has, what waits to be run, and Payload's own notes. Everything else is backed up, whatever it is.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'presences',
  'payload-jobs',
  'payload-jobs-stats',
  'payload-kv',
  'payload-locked-documents',
  'payload-migrations',
])

/** Collections whose documents may hold a text of this length are read few at a time. */
const LARGE_TEXT = 1_000_000

/** The collections that a backup holds, by name. */
export function backedUpCollections({ collections }: Payload): SanitizedCollectionConfig[] {
  return Object.values(collections)
    .map(({ config }) => config)
    .filter(({ slug }) => !LEFT_OUT.has(slug))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

/** How many documents of a collection are in memory at a time. */
export function pageSize({ flattenedFields }: SanitizedCollectionConfig): number {
  const isLarge = flattenedFields.some(
    (field) => 'maxLength' in field && (field.maxLength ?? 0) > LARGE_TEXT,
  )
  return isLarge ? 4 : 100
}

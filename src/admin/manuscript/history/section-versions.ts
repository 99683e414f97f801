import { z } from 'zod'
import type { Block } from '@/domain/content/block'
import { writtenBlocks } from '../model/written-blocks'

const StoredVersion = z.object({
  id: z.string(),
  updatedAt: z.string(),
  version: z.object({
    title: z.string(),
    body: z.unknown().optional(),
    rev: z.number().nullish(),
    lastEditedBy: z.union([z.object({ name: z.string().nullish() }), z.string()]).nullish(),
  }),
})

/** A page of a section's saved revisions, as Payload answers. */
export const SectionVersions = z.object({
  docs: z.array(StoredVersion),
  hasNextPage: z.boolean(),
})

/** One saved revision of a section: its text, when it was saved and by whom. */
export type SectionVersion = {
  id: string
  rev: number
  title: string
  blocks: Block[]
  at: string
  by: string | null
}

/** A revision as the history shows it. */
export function versionOf({
  id,
  updatedAt,
  version,
}: z.infer<typeof StoredVersion>): SectionVersion {
  const { title, body, rev, lastEditedBy } = version
  return {
    id,
    title,
    rev: rev ?? 0,
    at: updatedAt,
    by: typeof lastEditedBy === 'object' ? (lastEditedBy?.name ?? null) : null,
    blocks: writtenBlocks(body) ?? [],
  }
}

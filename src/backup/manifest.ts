import { z } from 'zod'
import { DomainError } from '@/domain/domain-error'

/** The number of the format that this version writes and reads. */
export const FORMAT = 1

export const MANIFEST_FILE = 'manifest.json'

/** One file of a backup: a collection's documents, or their versions. */
const BackupFile = z.strictObject({
  collection: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['documents', 'versions']),
  count: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

export const Manifest = z.strictObject({
  format: z.literal(FORMAT),
  /** The version of Landrespons that wrote it. */
  version: z.string(),
  createdAt: z.iso.datetime(),
  files: z.array(BackupFile),
})

export type BackupFile = z.infer<typeof BackupFile>
export type Manifest = z.infer<typeof Manifest>

/** What a backup says of itself, read from its manifest's text; refused when it is of another format or no manifest. */
export function parseManifest(text: string): Manifest {
  const value = jsonOf(text)
  const format = z.looseObject({ format: z.number() }).safeParse(value).data?.format
  if (format !== undefined && format !== FORMAT)
    throw new DomainError({ code: 'backup-format-unknown', values: { format } })
  const manifest = Manifest.safeParse(value).data
  if (!manifest)
    throw new DomainError({ code: 'backup-file-damaged', values: { file: MANIFEST_FILE } })
  return manifest
}

/** The name of a file in the folder. */
export function fileName({ collection, kind }: Pick<BackupFile, 'collection' | 'kind'>): string {
  return kind === 'versions' ? `${collection}.versions.jsonl` : `${collection}.jsonl`
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

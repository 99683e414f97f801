import { isRecord } from './is-record'

export type StoredDocument = { id: string } & Record<string, unknown>

export type StoredVersion = {
  parent: string
  createdAt: string
  updatedAt: string
  version: Record<string, unknown>
}

/** The document that a line holds; a TypeError when it holds none. */
export function readDocument(value: unknown): StoredDocument {
  if (!isRecord(value) || typeof value.id !== 'string') throw new TypeError('No document')
  return { ...value, id: value.id }
}

/** The version that a line holds; a TypeError when it holds none. */
export function readVersion(value: unknown): StoredVersion {
  if (!isRecord(value)) throw new TypeError('No version')
  const { parent, createdAt, updatedAt, version } = value
  if (
    typeof parent !== 'string' ||
    typeof createdAt !== 'string' ||
    typeof updatedAt !== 'string' ||
    !isRecord(version)
  )
    throw new TypeError('No version')
  return { parent, createdAt, updatedAt, version }
}

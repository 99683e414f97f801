import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildConfig, getPayload, type CollectionConfig } from 'payload'
import { sectionEditor } from '@/editor/section-editor'
import type { Section } from '@payload-types'

/** Documents of Payload's own, without a rule of ours, to measure against. */
export type Bare = {
  /** Writes a text as one document. */
  writeText: (text: string) => Promise<unknown>
  /** Makes a document of a section, and answers with what saves it again. */
  updaterOf: (section: Pick<Section, 'title' | 'body'>) => Promise<() => Promise<unknown>>
  close: () => Promise<void>
}

const BareDocuments = {
  slug: 'bare',
  versions: { drafts: false, maxPerDoc: 0 },
  lockDocuments: false,
  fields: [
    { name: 'title', type: 'text' },
    { name: 'body', type: 'richText', editor: sectionEditor },
    { name: 'text', type: 'textarea', maxLength: 100_000_000 },
  ],
} satisfies CollectionConfig

/** Opens a Payload with one collection and nothing else, on a database of its own. */
export async function openBare(): Promise<Bare> {
  const folder = mkdtempSync(join(tmpdir(), 'landrespons-bare-'))
  const config = await buildConfig({
    secret: 'only-for-measuring',
    logger: { options: { level: 'error' } },
    telemetry: false,
    editor: sectionEditor,
    collections: [{ slug: 'users', auth: true, fields: [] }, BareDocuments],
    db: sqliteAdapter({
      client: { url: `file:${folder}/bare.db` },
      idType: 'uuid',
      transactionOptions: {},
      wal: true,
      push: true,
    }),
  })
  const payload = await getPayload({ config, key: folder })
  // The generated types are of the CMS itself, which has no such collection.
  const collection = BareDocuments.slug as never
  const shared = { collection, depth: 0, overrideAccess: true }
  return {
    writeText: (text) => payload.create({ ...shared, data: { text } as never }),
    updaterOf: async ({ title, body }) => {
      const data = { title, body } as never
      const { id } = await payload.create({ ...shared, data })
      return () => payload.update({ ...shared, id, data })
    },
    close: async () => {
      await payload.destroy()
      rmSync(folder, { recursive: true })
    },
  }
}

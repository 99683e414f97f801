import type { CollectionConfig, Field } from 'payload'
import { byHouse } from '@/cms/allow'
import { guardRevision, noteRevision } from './guard-revision'
import { stampRevision } from './stamp-revision'

/**
 * What every working-copy document carries: `rev`, which a save must send back as it got it, and who wrote the
 * newest revision. Every revision is kept, since approval asks who wrote what (R40).
 */
export const revisionFields: Field[] = [
  {
    name: 'rev',
    type: 'number',
    defaultValue: 0,
    admin: { hidden: true },
  },
  {
    name: 'lastEditedBy',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: { nb: 'Sist endret av', en: 'Last changed by' },
    access: { create: byHouse, update: byHouse },
    admin: { position: 'sidebar', readOnly: true },
  },
]

/**
 * The settings that a working-copy collection shares. No drafts (the public reads editions only), no locks
 * (`rev` guards against overwriting), no bulk edit (it sends no `rev`), no duplicates (of an id for life).
 */
export const workingCopy = {
  versions: { drafts: false, maxPerDoc: 0 },
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
} satisfies Partial<CollectionConfig>

export const workingCopyHooks = {
  beforeOperation: [noteRevision],
  beforeValidate: [guardRevision],
  beforeChange: [stampRevision],
}

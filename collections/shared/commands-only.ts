import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { DomainError } from '@/domain/domain-error'
import { refuseDelete } from './append-only'

/** Only a command, which says so in its `context`, writes these, not even code that skips access control. */
const writeByCommandOnly: CollectionBeforeChangeHook = ({ context, data }) => {
  if (context.command !== true) throw new DomainError({ code: 'append-only' })
  return data
}

/** The settings of a collection that commands write and change, and nobody deletes from. */
export const commandsOnly = {
  hooks: { beforeChange: [writeByCommandOnly], beforeDelete: [refuseDelete] },
  lockDocuments: false,
  versions: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  timestamps: false,
} satisfies Partial<CollectionConfig>

import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
} from 'payload'
import { DomainError } from '@/domain/domain-error'

/** Only a command, which says so in its `context`, creates these, and nothing changes them, not even code that skips access control. */
const createByCommandOnly: CollectionBeforeChangeHook = ({ context, data, operation }) => {
  if (operation === 'update' || context.command !== true)
    throw new DomainError({ code: 'append-only' })
  return data
}

export const refuseDelete: CollectionBeforeDeleteHook = () => {
  throw new DomainError({ code: 'append-only' })
}

/** The settings of a collection that only grows. */
export const appendOnly = {
  hooks: { beforeChange: [createByCommandOnly], beforeDelete: [refuseDelete] },
  lockDocuments: false,
  versions: false,
  disableBulkEdit: true,
  disableDuplicate: true,
} satisfies Partial<CollectionConfig>

import type { CollectionBeforeChangeHook } from 'payload'

/** Every save is a new revision by the one who saved it. */
// On create Payload passes `{}` as originalDoc, so a new document starts at revision 1.
export const stampRevision: CollectionBeforeChangeHook<{ id: string; rev?: number | null }> = ({
  data,
  originalDoc,
  req,
}) => ({
  ...data,
  rev: (originalDoc?.rev ?? 0) + 1,
  lastEditedBy: req.user?.id ?? null,
})

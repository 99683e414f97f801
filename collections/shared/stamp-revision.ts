import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Every save is a new revision by the one who saved it. A command that brings someone else's words into the working copy names
 * them in `context.author`: for one save, since the context outlives it.
 */
// On create Payload passes `{}` as originalDoc, so a new document starts at revision 1.
export const stampRevision: CollectionBeforeChangeHook<{ id: string; rev?: number | null }> = ({
  context,
  data,
  originalDoc,
  req,
}) => {
  const author = typeof context.author === 'string' ? context.author : null
  delete context.author
  return {
    ...data,
    rev: (originalDoc?.rev ?? 0) + 1,
    lastEditedBy: author ?? req.user?.id ?? null,
  }
}

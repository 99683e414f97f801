import type { TextareaField } from 'payload'

/** A pinned content's canonical bytes. MongoDB's largest document is 16 MB; what is beside it needs little. */
export const contentField: TextareaField = {
  name: 'content',
  type: 'textarea',
  required: true,
  maxLength: 15_000_000,
  admin: { hidden: true },
}

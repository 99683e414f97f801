import type { Field } from 'payload'
import { byHouse } from '@/cms/allow'
import { MAX_COMMENT_LENGTH } from '@/domain/review/comments/comment-text'
import { MAX_QUOTE_LENGTH } from '@/domain/review/comments/anchor'

const readOnly = { admin: { readOnly: true } } as const

export const commentFields: Field[] = [
  {
    name: 'text',
    type: 'textarea',
    required: true,
    maxLength: MAX_COMMENT_LENGTH,
    label: { nb: 'Kommentar', en: 'Comment' },
    ...readOnly,
  },
  {
    name: 'quote',
    type: 'textarea',
    maxLength: MAX_QUOTE_LENGTH,
    label: { nb: 'Om disse ordene', en: 'About these words' },
    ...readOnly,
  },
  {
    name: 'author',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: { nb: 'Skrevet av', en: 'Written by' },
    ...readOnly,
  },
  {
    name: 'guest',
    type: 'text',
    label: { nb: 'Ekstern leser', en: 'Outside reviewer' },
    ...readOnly,
  },
  {
    name: 'invitation',
    type: 'relationship',
    relationTo: 'invitations',
    index: true,
    access: { read: byHouse },
    admin: { hidden: true },
  },
  {
    name: 'report',
    type: 'relationship',
    relationTo: 'reports',
    required: true,
    index: true,
    label: { nb: 'Respons', en: 'Report' },
    ...readOnly,
  },
  {
    name: 'submission',
    type: 'relationship',
    relationTo: 'submissions',
    label: { nb: 'Innsending', en: 'Submission' },
    ...readOnly,
  },
  {
    name: 'thread',
    type: 'relationship',
    relationTo: 'comments',
    index: true,
    admin: { hidden: true },
  },
  { name: 'section', type: 'text', admin: { hidden: true } },
  { name: 'block', type: 'text', admin: { hidden: true } },
  { name: 'passage', type: 'text', admin: { hidden: true } },
  {
    name: 'mentions',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    label: { nb: 'Nevner', en: 'Mentions' },
    ...readOnly,
  },
  {
    name: 'at',
    type: 'date',
    required: true,
    index: true,
    label: { nb: 'Når', en: 'When' },
    ...readOnly,
  },
  settled('resolved'),
  settled('carriedOver'),
]

/** Who closed a thread and when; both empty while it is open. */
function settled(name: 'resolved' | 'carriedOver'): Field {
  return {
    name,
    type: 'group',
    admin: { hidden: true },
    fields: [
      { name: 'by', type: 'relationship', relationTo: 'users' },
      { name: 'at', type: 'date' },
    ],
  }
}

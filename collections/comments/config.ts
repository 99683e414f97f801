import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { commandsOnly } from '../shared/commands-only'
import { commentEndpoints } from './endpoints'
import { commentFields } from './fields'

/** What was said about a text: the first comment of a thread says where, the others answer it. */
export const Comments = {
  slug: 'comments',
  labels: {
    singular: { nb: 'Kommentar', en: 'Comment' },
    plural: { nb: 'Kommentarer', en: 'Comments' },
  },
  access: allow('comments'),
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'author', 'report', 'at'],
    group: { nb: 'Gjennomgang', en: 'Review' },
  },
  defaultSort: '-at',
  ...commandsOnly,
  endpoints: commentEndpoints,
  fields: commentFields,
} satisfies CollectionConfig

import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { appendOnly } from '../shared/append-only'
import { editionEndpoints } from './endpoints'
import { editionFields } from './fields'

export const Editions = {
  slug: 'editions',
  labels: { singular: { nb: 'Utgave', en: 'Edition' }, plural: { nb: 'Utgaver', en: 'Editions' } },
  access: allow('editions'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'publishedAt', 'changeNote'],
    group: { nb: 'Utgitt', en: 'Published' },
  },
  defaultSort: '-publishedAt',
  indexes: [
    { fields: ['report', 'number'], unique: true },
    { fields: ['slug', 'number'], unique: true },
  ],
  ...appendOnly,
  timestamps: false,
  endpoints: editionEndpoints,
  fields: editionFields,
} satisfies CollectionConfig

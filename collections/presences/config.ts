import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'

/** Who is in which report just now, and in which section: written by the manuscript page every few seconds. */
export const Presences = {
  slug: 'presences',
  access: allow('presences'),
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['report', 'person'], unique: true }],
  fields: [
    { name: 'report', type: 'relationship', relationTo: 'reports', required: true, index: true },
    { name: 'person', type: 'relationship', relationTo: 'users', required: true },
    { name: 'section', type: 'text' },
    { name: 'at', type: 'date', required: true },
  ],
} satisfies CollectionConfig

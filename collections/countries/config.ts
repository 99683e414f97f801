import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { registerNames } from '../shared/register-names'

export const Countries = {
  slug: 'countries',
  labels: { singular: { nb: 'Land', en: 'Country' }, plural: { nb: 'Land', en: 'Countries' } },
  access: allow('countries'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'code'],
    group: { nb: 'Registre', en: 'Registers' },
  },
  defaultSort: 'name',
  fields: [
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      minLength: 2,
      maxLength: 2,
      label: { nb: 'Landkode', en: 'Country code' },
      admin: {
        description: {
          nb: 'To bokstaver etter ISO 3166-1, som ML.',
          en: 'Two letters of ISO 3166-1, such as ML.',
        },
      },
    },
    ...registerNames,
  ],
  lockDocuments: false,
  versions: false,
} satisfies CollectionConfig

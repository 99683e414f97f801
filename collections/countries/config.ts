import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'

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
    {
      name: 'name',
      type: 'text',
      required: true,
      label: { nb: 'Navn på bokmål', en: 'Name in bokmål' },
    },
    {
      name: 'nameNynorsk',
      type: 'text',
      required: true,
      label: { nb: 'Navn på nynorsk', en: 'Name in nynorsk' },
    },
    {
      name: 'nameEnglish',
      type: 'text',
      required: true,
      label: { nb: 'Navn på engelsk', en: 'Name in English' },
    },
  ],
  lockDocuments: false,
  versions: false,
} satisfies CollectionConfig

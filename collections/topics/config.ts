import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { registerNames } from '../shared/register-names'
import { validateSlug } from '../shared/validate-slug'

export const Topics = {
  slug: 'topics',
  labels: { singular: { nb: 'Tema', en: 'Topic' }, plural: { nb: 'Temaer', en: 'Topics' } },
  access: allow('topics'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug'],
    group: { nb: 'Registre', en: 'Registers' },
  },
  defaultSort: 'name',
  fields: [
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      validate: validateSlug,
      label: { nb: 'Adresse', en: 'Address' },
    },
    ...registerNames,
  ],
  lockDocuments: false,
  versions: false,
} satisfies CollectionConfig

import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { commandsOnly } from '../shared/commands-only'
import { correctionEndpoints } from './endpoints'
import { correctionFields } from './fields'

export const Corrections = {
  slug: 'corrections',
  labels: {
    singular: { nb: 'Rettelse', en: 'Correction' },
    plural: { nb: 'Rettelser', en: 'Corrections' },
  },
  access: allow('corrections'),
  admin: { hidden: true },
  defaultSort: '-at',
  ...commandsOnly,
  endpoints: correctionEndpoints,
  fields: correctionFields,
} satisfies CollectionConfig

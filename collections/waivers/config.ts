import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { refuseDelete } from '../shared/append-only'
import { waiverEndpoints } from './endpoints'
import { waiverFields } from './fields'
import { guardWaiver } from './hooks'

export const Waivers = {
  slug: 'waivers',
  labels: { singular: { nb: 'Unntak', en: 'Waiver' }, plural: { nb: 'Unntak', en: 'Waivers' } },
  access: allow('waivers'),
  admin: {
    useAsTitle: 'reason',
    defaultColumns: ['rule', 'reason', 'report', 'by', 'at'],
    group: { nb: 'Gjennomgang', en: 'Review' },
  },
  defaultSort: '-at',
  indexes: [{ fields: ['report', 'fingerprint'] }],
  hooks: { beforeChange: [guardWaiver], beforeDelete: [refuseDelete] },
  endpoints: waiverEndpoints,
  lockDocuments: false,
  versions: false,
  timestamps: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: waiverFields,
} satisfies CollectionConfig

import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { prepareLines } from '../shared/prepare-body'
import { revisionFields, workingCopy, workingCopyHooks } from '../shared/working-copy'
import { tableEndpoints } from './endpoints'
import { tableFields } from './fields'
import { nameTable, prepareRows, refuseDeleteOfPlaced } from './hooks'

export const Tables = {
  slug: 'tables',
  labels: { singular: { nb: 'Tabell', en: 'Table' }, plural: { nb: 'Tabeller', en: 'Tables' } },
  access: allow('tables'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'period', 'updatedAt'],
    group: { nb: 'Arbeidsutgave', en: 'Working copy' },
  },
  ...workingCopy,
  hooks: {
    beforeOperation: workingCopyHooks.beforeOperation,
    beforeValidate: [
      ...workingCopyHooks.beforeValidate,
      prepareLines('caption', 'source'),
      prepareRows,
    ],
    beforeChange: [...workingCopyHooks.beforeChange, nameTable],
    beforeDelete: [refuseDeleteOfPlaced],
  },
  endpoints: tableEndpoints,
  fields: [...tableFields, ...revisionFields],
} satisfies CollectionConfig

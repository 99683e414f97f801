import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { revisionFields, workingCopy, workingCopyHooks } from '../shared/working-copy'
import { sourceFields } from './fields'
import { labelSource, refuseDatedUndated, refuseDeleteOfCited } from './hooks'

export const Sources = {
  slug: 'sources',
  labels: { singular: { nb: 'Kilde', en: 'Source' }, plural: { nb: 'Kilder', en: 'Sources' } },
  access: allow('sources'),
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'type', 'incomplete', 'updatedAt'],
    listSearchableFields: ['label', 'title', 'shortName', 'publisher'],
    group: { nb: 'Arbeidsutgave', en: 'Working copy' },
  },
  defaultSort: 'label',
  ...workingCopy,
  hooks: {
    beforeOperation: workingCopyHooks.beforeOperation,
    beforeValidate: [...workingCopyHooks.beforeValidate, refuseDatedUndated],
    beforeChange: [...workingCopyHooks.beforeChange, labelSource],
    beforeDelete: [refuseDeleteOfCited],
  },
  fields: [...sourceFields, ...revisionFields],
} satisfies CollectionConfig

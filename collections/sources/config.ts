import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { revisionFields, workingCopy, workingCopyHooks } from '../shared/working-copy'
import { sourceEndpoints } from './endpoints'
import { sourceFields } from './fields'
import { labelSource, refuseDatedUndated, refuseDeleteOfCited } from './hooks'
import { onlyUnusedWhenAsked } from './only-unused'
import { usesField } from './uses-field'

export const Sources = {
  slug: 'sources',
  labels: { singular: { nb: 'Kilde', en: 'Source' }, plural: { nb: 'Kilder', en: 'Sources' } },
  access: allow('sources'),
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'title', 'type', 'incomplete'],
    listSearchableFields: ['label', 'title', 'shortName', 'publisher'],
    group: { nb: 'Arbeidsutgave', en: 'Working copy' },
    baseFilter: onlyUnusedWhenAsked,
    components: { beforeListTable: ['/src/admin/source-list-bar#SourceListBar'] },
  },
  defaultSort: 'label',
  ...workingCopy,
  hooks: {
    beforeOperation: workingCopyHooks.beforeOperation,
    beforeValidate: [...workingCopyHooks.beforeValidate, refuseDatedUndated],
    beforeChange: [...workingCopyHooks.beforeChange, labelSource],
    beforeDelete: [refuseDeleteOfCited],
  },
  endpoints: sourceEndpoints,
  fields: [...sourceFields, usesField, ...revisionFields],
} satisfies CollectionConfig

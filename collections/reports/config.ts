import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { revisionFields, workingCopy, workingCopyHooks } from '../shared/working-copy'
import { logTab } from './log-tab'
import { manuscriptTab } from './manuscript-tab'
import { reportEndpoints } from './endpoints'
import { reportFields } from './fields'
import { keepSlug, refuseDeleteOfPublished, refuseForeignSections, refuseTakenSlug } from './hooks'

export const Reports = {
  slug: 'reports',
  labels: {
    singular: { nb: 'Respons', en: 'Report' },
    plural: { nb: 'Responser', en: 'Reports' },
  },
  access: allow('reports'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'country', 'kind', 'updatedAt'],
    group: { nb: 'Arbeidsutgave', en: 'Working copy' },
    components: {
      beforeListTable: ['/src/admin/import-link#ImportLink'],
      views: { edit: { manuscript: manuscriptTab, log: logTab } },
    },
  },
  ...workingCopy,
  hooks: {
    beforeOperation: workingCopyHooks.beforeOperation,
    beforeValidate: [
      ...workingCopyHooks.beforeValidate,
      refuseTakenSlug,
      keepSlug,
      refuseForeignSections,
    ],
    beforeChange: workingCopyHooks.beforeChange,
    beforeDelete: [refuseDeleteOfPublished],
  },
  endpoints: reportEndpoints,
  fields: [...reportFields, ...revisionFields],
} satisfies CollectionConfig

import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { refuseDelete } from '../shared/append-only'
import { submissionEndpoints } from './endpoints'
import { submissionFields } from './fields'
import { guardSubmission } from './hooks'

export const Submissions = {
  slug: 'submissions',
  labels: {
    singular: { nb: 'Innsending', en: 'Submission' },
    plural: { nb: 'Innsendinger', en: 'Submissions' },
  },
  access: allow('submissions'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'submittedAt', 'submittedBy'],
    group: { nb: 'Gjennomgang', en: 'Review' },
    components: {
      views: { edit: { default: { Component: '/src/admin/review-view#ReviewView' } } },
    },
  },
  defaultSort: '-submittedAt',
  indexes: [{ fields: ['report', 'sequence'], unique: true }],
  hooks: { beforeChange: [guardSubmission], beforeDelete: [refuseDelete] },
  endpoints: submissionEndpoints,
  lockDocuments: false,
  versions: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: submissionFields,
} satisfies CollectionConfig

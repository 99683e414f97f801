import type { Field } from 'payload'
import { contentField } from '../shared/content-field'
import { signedIn } from '@/cms/allow'
import { REPORT_LANGUAGES } from '@/domain/content/report-content'
import { EDITION_CHANGES } from '@/domain/review/edition-number'

const CHANGE_LABELS = {
  major: { nb: 'Ny eller oppdatert', en: 'New or updated' },
  minor: { nb: 'Rettet', en: 'Corrected' },
}

const internal = {
  access: { read: signedIn },
  admin: { position: 'sidebar', readOnly: true },
} as const
const shown = { admin: { readOnly: true } } as const

export const editionFields: Field[] = [
  {
    name: 'desk',
    type: 'ui',
    admin: { components: { Field: '/src/admin/edition-page#EditionPage' } },
  },
  { name: 'title', type: 'text', required: true, label: { nb: 'Tittel', en: 'Title' }, ...shown },
  {
    name: 'slug',
    type: 'text',
    required: true,
    index: true,
    label: { nb: 'Adresse', en: 'Address' },
    ...shown,
  },
  {
    name: 'number',
    type: 'text',
    required: true,
    label: { nb: 'Utgave', en: 'Edition' },
    ...shown,
  },
  {
    name: 'correct',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/src/admin/correction-link#CorrectionLink' },
    },
  },
  { name: 'major', type: 'number', required: true, admin: { hidden: true } },
  { name: 'minor', type: 'number', required: true, admin: { hidden: true } },
  {
    name: 'change',
    type: 'select',
    required: true,
    label: { nb: 'Endring', en: 'Change' },
    options: EDITION_CHANGES.map((value) => ({ value, label: CHANGE_LABELS[value] })),
    ...shown,
  },
  {
    name: 'changeNote',
    type: 'textarea',
    required: true,
    label: { nb: 'Endringsmerknad', en: 'Change note' },
    ...shown,
  },
  {
    name: 'publishedAt',
    type: 'date',
    required: true,
    index: true,
    label: { nb: 'Publisert', en: 'Published' },
    ...shown,
  },
  {
    name: 'language',
    type: 'select',
    required: true,
    options: [...REPORT_LANGUAGES],
    admin: { hidden: true },
  },
  { name: 'country', type: 'text', required: true, index: true, admin: { hidden: true } },
  contentField,
  {
    name: 'sha256',
    type: 'text',
    required: true,
    label: { nb: 'Sjekksum (SHA-256)', en: 'Checksum (SHA-256)' },
    ...shown,
  },
  {
    name: 'citedSources',
    type: 'text',
    hasMany: true,
    index: true,
    admin: { hidden: true },
  },
  {
    name: 'emergency',
    type: 'checkbox',
    defaultValue: false,
    label: { nb: 'Hastepublisert', en: 'Published in an emergency' },
    ...shown,
  },
  { name: 'previous', type: 'text', admin: { hidden: true } },
  {
    name: 'seal',
    type: 'textarea',
    required: true,
    access: { read: signedIn },
    admin: { hidden: true },
  },
  { name: 'sealHash', type: 'text', required: true, admin: { hidden: true } },
  {
    name: 'report',
    type: 'relationship',
    relationTo: 'reports',
    required: true,
    index: true,
    label: { nb: 'Respons', en: 'Report' },
    ...internal,
  },
  {
    name: 'submission',
    type: 'relationship',
    relationTo: 'submissions',
    required: true,
    unique: true,
    label: { nb: 'Innsending', en: 'Submission' },
    ...internal,
  },
  {
    // Nobody, of an edition that was published in an emergency (R44).
    name: 'approvedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { nb: 'Godkjent av', en: 'Approved by' },
    ...internal,
  },
  {
    name: 'publishedBy',
    type: 'relationship',
    relationTo: 'users',
    required: true,
    label: { nb: 'Publisert av', en: 'Published by' },
    ...internal,
  },
]

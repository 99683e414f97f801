import type { Field } from 'payload'
import { contentField } from '../shared/content-field'
import { SUBMISSION_KINDS, type SubmissionKind } from '@/domain/review/submission-kind'
import { SUBMISSION_STATES, type SubmissionState } from '@/domain/review/submission-state'
import { reviewFields } from './review-fields'

const STATE_LABELS = {
  submitted: { nb: 'Venter på gjennomgang', en: 'Waiting for review' },
  'changes-requested': { nb: 'Endringer ønsket', en: 'Changes requested' },
  approved: { nb: 'Godkjent', en: 'Approved' },
  scheduled: { nb: 'Publisering planlagt', en: 'Publication scheduled' },
  'awaiting-approval': {
    nb: 'Hastepublisert, venter på godkjenning',
    en: 'Published in an emergency, awaiting approval',
  },
  published: { nb: 'Publisert', en: 'Published' },
  superseded: { nb: 'Erstattet av ny innsending', en: 'Superseded' },
} as const satisfies Record<SubmissionState, Record<'nb' | 'en', string>>

const KIND_LABELS = {
  regular: { nb: 'Ny tekst', en: 'New text' },
  correction: { nb: 'Rettelse', en: 'Correction' },
} as const satisfies Record<SubmissionKind, Record<'nb' | 'en', string>>

const DECISIONS = [
  { value: 'changes-requested', label: STATE_LABELS['changes-requested'] },
  { value: 'approved', label: STATE_LABELS.approved },
]

export const submissionFields: Field[] = [
  {
    name: 'note',
    type: 'textarea',
    label: { nb: 'Melding til kvalitetssikreren', en: 'Message to the reviewer' },
    admin: { readOnly: true, condition: ({ note }) => Boolean(note) },
  },
  { name: 'title', type: 'text', required: true, admin: { hidden: true } },
  {
    name: 'report',
    type: 'relationship',
    relationTo: 'reports',
    required: true,
    index: true,
    label: { nb: 'Respons', en: 'Report' },
    admin: { position: 'sidebar', readOnly: true },
  },
  { name: 'sequence', type: 'number', required: true, admin: { hidden: true } },
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    label: { nb: 'Tilstand', en: 'State' },
    options: SUBMISSION_STATES.map((value) => ({ value, label: STATE_LABELS[value] })),
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'regular',
    label: { nb: 'Slag', en: 'Kind' },
    options: SUBMISSION_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'reviewersRequired',
    type: 'number',
    required: true,
    defaultValue: 1,
    label: { nb: 'Antall som må godkjenne', en: 'Approvals needed' },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'submittedBy',
    type: 'relationship',
    relationTo: 'users',
    required: true,
    label: { nb: 'Sendt inn av', en: 'Submitted by' },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'submittedAt',
    type: 'date',
    required: true,
    index: true,
    label: { nb: 'Sendt inn', en: 'Submitted' },
    admin: { position: 'sidebar', readOnly: true, date: { displayFormat: 'd.M.yyyy HH:mm' } },
  },
  {
    name: 'previousEdition',
    type: 'relationship',
    relationTo: 'editions',
    admin: { hidden: true },
  },
  contentField,
  { name: 'sha256', type: 'text', required: true, index: true, admin: { hidden: true } },
  { name: 'pinned', type: 'json', required: true, admin: { hidden: true } },
  { name: 'contributors', type: 'json', required: true, admin: { hidden: true } },
  {
    name: 'decisions',
    type: 'array',
    label: { nb: 'Beslutninger', en: 'Decisions' },
    admin: { hidden: true },
    fields: [
      { name: 'decision', type: 'select', required: true, options: DECISIONS },
      { name: 'by', type: 'relationship', relationTo: 'users', required: true },
      { name: 'at', type: 'date', required: true },
      { name: 'comment', type: 'textarea' },
    ],
  },
  ...reviewFields,
]

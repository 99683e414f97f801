import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { EVENT_TYPES, type EventType } from '@/domain/review/event'
import { appendOnly } from '../shared/append-only'

const TYPE_LABELS = {
  imported: { nb: 'Importert', en: 'Imported' },
  'sources-merged': { nb: 'Kilder slått sammen', en: 'Sources merged' },
  submitted: { nb: 'Sendt inn', en: 'Submitted' },
  assigned: { nb: 'Tildelt', en: 'Assigned' },
  'reviewer-invited': { nb: 'Ekstern leser invitert', en: 'Outside reviewer invited' },
  'invitation-used': { nb: 'Invitasjon tatt i bruk', en: 'Invitation used' },
  'invitation-revoked': { nb: 'Invitasjon trukket tilbake', en: 'Invitation revoked' },
  commented: { nb: 'Kommentert', en: 'Commented' },
  'comment-resolved': { nb: 'Kommentar løst', en: 'Comment resolved' },
  'comment-reopened': { nb: 'Kommentar gjenåpnet', en: 'Comment reopened' },
  'comment-carried-over': { nb: 'Kommentar tatt med videre', en: 'Comment carried over' },
  waived: { nb: 'Unntak gitt', en: 'Finding waived' },
  'waiver-lifted': { nb: 'Unntak opphevet', en: 'Waiver lifted' },
  checked: { nb: 'Sjekkliste ført', en: 'Checklist filled in' },
  'changes-requested': { nb: 'Endringer ønsket', en: 'Changes requested' },
  approved: { nb: 'Godkjent', en: 'Approved' },
  superseded: { nb: 'Erstattet av ny innsending', en: 'Superseded' },
  scheduled: { nb: 'Publisering planlagt', en: 'Publication scheduled' },
  unscheduled: { nb: 'Planlagt publisering avlyst', en: 'Scheduled publication cancelled' },
  'publication-failed': { nb: 'Planlagt publisering stanset', en: 'Scheduled publication stopped' },
  published: { nb: 'Publisert', en: 'Published' },
  'emergency-published': { nb: 'Hastepublisert', en: 'Published in an emergency' },
  'emergency-approved': { nb: 'Hastepublisering godkjent', en: 'Emergency publication approved' },
  corrected: { nb: 'Rettelse skrevet', en: 'Correction written' },
  withdrawn: { nb: 'Trukket tilbake', en: 'Withdrawn' },
  restored: { nb: 'Gjenopprettet', en: 'Restored' },
} as const satisfies Record<EventType, Record<'nb' | 'en', string>>

const readOnly = { admin: { readOnly: true } } as const
const hidden = { admin: { hidden: true } } as const

export const Events = {
  slug: 'events',
  labels: { singular: { nb: 'Hendelse', en: 'Event' }, plural: { nb: 'Logg', en: 'Log' } },
  access: allow('events'),
  admin: {
    useAsTitle: 'type',
    defaultColumns: ['at', 'type', 'report', 'actor'],
    group: { nb: 'Utgitt', en: 'Published' },
  },
  defaultSort: '-at',
  indexes: [{ fields: ['report', 'sequence'], unique: true }],
  ...appendOnly,
  timestamps: false,
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { nb: 'Når', en: 'When' },
      ...readOnly,
    },
    {
      name: 'type',
      type: 'select',
      required: true,
      label: { nb: 'Hva', en: 'What' },
      options: EVENT_TYPES.map((value) => ({ value, label: TYPE_LABELS[value] })),
      ...readOnly,
    },
    {
      name: 'actor',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: { nb: 'Hvem', en: 'Who' },
      ...readOnly,
    },
    {
      name: 'report',
      type: 'relationship',
      relationTo: 'reports',
      required: true,
      index: true,
      label: { nb: 'Respons', en: 'Report' },
      ...readOnly,
    },
    {
      name: 'submission',
      type: 'relationship',
      relationTo: 'submissions',
      label: { nb: 'Innsending', en: 'Submission' },
      ...readOnly,
    },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      label: { nb: 'Utgave', en: 'Edition' },
      ...readOnly,
    },
    { name: 'details', type: 'json', label: { nb: 'Opplysninger', en: 'Details' }, ...readOnly },
    { name: 'sequence', type: 'number', required: true, ...hidden },
    { name: 'previous', type: 'text', ...hidden },
    { name: 'seal', type: 'textarea', required: true, ...hidden },
    { name: 'sealHash', type: 'text', required: true, ...hidden },
  ],
} satisfies CollectionConfig

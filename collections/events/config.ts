import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { EVENT_TYPES, type EventType } from '@/domain/review/event'
import { appendOnly } from '../shared/append-only'

const TYPE_LABELS = {
  imported: { nb: 'Importert', en: 'Imported' },
  'sources-merged': { nb: 'Kilder slått sammen', en: 'Sources merged' },
  submitted: { nb: 'Sendt inn', en: 'Submitted' },
  'changes-requested': { nb: 'Endringer ønsket', en: 'Changes requested' },
  approved: { nb: 'Godkjent', en: 'Approved' },
  published: { nb: 'Publisert', en: 'Published' },
} as const satisfies Record<EventType, Record<'nb' | 'en', string>>

const readOnly = { admin: { readOnly: true } } as const

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
  ],
} satisfies CollectionConfig

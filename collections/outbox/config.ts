import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { DELIVERY_STATES, type DeliveryState } from '@/domain/review/notifications/delivery-state'
import { commandsOnly } from '../shared/commands-only'
import { outboxEndpoints } from './endpoints'

const STATE_LABELS = {
  waiting: { nb: 'Venter', en: 'Waiting' },
  sending: { nb: 'Sendes', en: 'Being sent' },
  done: { nb: 'Sendt', en: 'Sent' },
  failed: { nb: 'Kunne ikke sendes', en: 'Could not be sent' },
} as const satisfies Record<DeliveryState, Record<'nb' | 'en', string>>

const readOnly = { admin: { readOnly: true } } as const

/** What is to be sent out of the house, written in the transaction of the act that it tells of. */
export const Outbox = {
  slug: 'outbox',
  labels: {
    singular: { nb: 'Utgående e-post', en: 'Outgoing mail' },
    plural: { nb: 'Utgående e-post', en: 'Outgoing mail' },
  },
  access: allow('outbox'),
  admin: {
    useAsTitle: 'key',
    defaultColumns: ['at', 'state', 'attempts', 'lastError', 'key'],
    group: { nb: 'Drift', en: 'Administration' },
  },
  defaultSort: '-at',
  ...commandsOnly,
  endpoints: outboxEndpoints,
  indexes: [{ fields: ['state', 'nextAt'] }],
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: { nb: 'Nøkkel', en: 'Key' },
      ...readOnly,
    },
    { name: 'kind', type: 'select', required: true, options: ['mail'], admin: { hidden: true } },
    {
      name: 'payload',
      type: 'json',
      required: true,
      label: { nb: 'Innhold', en: 'Content' },
      ...readOnly,
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      label: { nb: 'Tilstand', en: 'State' },
      options: DELIVERY_STATES.map((value) => ({ value, label: STATE_LABELS[value] })),
      ...readOnly,
    },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      label: { nb: 'Forsøk', en: 'Attempts' },
      ...readOnly,
    },
    {
      name: 'nextAt',
      type: 'date',
      required: true,
      label: { nb: 'Neste forsøk', en: 'Next attempt' },
      ...readOnly,
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { nb: 'Skrevet', en: 'Written' },
      ...readOnly,
    },
    {
      name: 'lastError',
      type: 'textarea',
      label: { nb: 'Siste feil', en: 'Last error' },
      ...readOnly,
    },
  ],
} satisfies CollectionConfig

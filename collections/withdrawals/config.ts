import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { WITHDRAWAL_ACTS, type WithdrawalAct } from '@/domain/review/withdrawal'
import { appendOnly } from '../shared/append-only'

const ACT_LABELS = {
  withdrawn: { nb: 'Trukket tilbake', en: 'Withdrawn' },
  restored: { nb: 'Gjenopprettet', en: 'Restored' },
} as const satisfies Record<WithdrawalAct, Record<'nb' | 'en', string>>

const readOnly = { admin: { readOnly: true } } as const

export const Withdrawals = {
  slug: 'withdrawals',
  labels: {
    singular: { nb: 'Tilbaketrekking', en: 'Withdrawal' },
    plural: { nb: 'Tilbaketrekkinger', en: 'Withdrawals' },
  },
  access: allow('withdrawals'),
  admin: {
    useAsTitle: 'reason',
    defaultColumns: ['at', 'act', 'edition', 'reason', 'by'],
    group: { nb: 'Utgitt', en: 'Published' },
  },
  defaultSort: '-at',
  indexes: [{ fields: ['edition', 'sequence'], unique: true }],
  ...appendOnly,
  timestamps: false,
  fields: [
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      required: true,
      index: true,
      label: { nb: 'Utgave', en: 'Edition' },
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
    { name: 'slug', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'sequence', type: 'number', required: true, admin: { hidden: true } },
    {
      name: 'act',
      type: 'select',
      required: true,
      label: { nb: 'Hva', en: 'What' },
      options: WITHDRAWAL_ACTS.map((value) => ({ value, label: ACT_LABELS[value] })),
      ...readOnly,
    },
    {
      name: 'reason',
      type: 'textarea',
      required: true,
      label: { nb: 'Begrunnelse for leserne', en: 'Reason given to readers' },
      ...readOnly,
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: { nb: 'Hvem', en: 'Who' },
      ...readOnly,
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { nb: 'Når', en: 'When' },
      ...readOnly,
    },
  ],
} satisfies CollectionConfig

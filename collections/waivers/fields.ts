import type { Field } from 'payload'
import { RULE_NUMBERS } from '@/domain/checks/rule-number'

const readOnly = { admin: { readOnly: true } } as const

export const waiverFields: Field[] = [
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
    name: 'rule',
    type: 'select',
    required: true,
    options: [...RULE_NUMBERS],
    label: { nb: 'Regel', en: 'Rule' },
    ...readOnly,
  },
  { name: 'fingerprint', type: 'text', required: true, admin: { hidden: true } },
  {
    name: 'reason',
    type: 'textarea',
    required: true,
    label: { nb: 'Begrunnelse', en: 'Reason' },
    ...readOnly,
  },
  {
    name: 'by',
    type: 'relationship',
    relationTo: 'users',
    required: true,
    label: { nb: 'Gitt av', en: 'Given by' },
    ...readOnly,
  },
  { name: 'at', type: 'date', required: true, label: { nb: 'Gitt', en: 'Given' }, ...readOnly },
  {
    name: 'liftedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { nb: 'Opphevet av', en: 'Lifted by' },
    ...readOnly,
  },
  { name: 'liftedAt', type: 'date', label: { nb: 'Opphevet', en: 'Lifted' }, ...readOnly },
]

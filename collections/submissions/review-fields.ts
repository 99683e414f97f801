import type { Field } from 'payload'
import { EDITION_CHANGES } from '@/domain/review/edition-number'

const hidden = { admin: { hidden: true } } as const

/** What reviewers do with a submission; each by its command. */
export const reviewFields: Field[] = [
  {
    name: 'reviewers',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    index: true,
    label: { nb: 'Tildelt', en: 'Assigned to' },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'dueAt',
    type: 'date',
    index: true,
    label: { nb: 'Frist', en: 'Due' },
    admin: { position: 'sidebar', readOnly: true, date: { displayFormat: 'd.M.yyyy' } },
  },
  { name: 'findings', type: 'json', ...hidden },
  { name: 'checklist', type: 'json', ...hidden },
  { name: 'looks', type: 'json', ...hidden },
  {
    name: 'publication',
    type: 'group',
    ...hidden,
    fields: [
      { name: 'change', type: 'select', options: [...EDITION_CHANGES] },
      { name: 'changeNote', type: 'textarea' },
      { name: 'at', type: 'date', index: true },
      { name: 'by', type: 'relationship', relationTo: 'users' },
    ],
  },
  {
    name: 'emergency',
    type: 'group',
    ...hidden,
    fields: [
      { name: 'by', type: 'relationship', relationTo: 'users' },
      { name: 'at', type: 'date' },
      { name: 'reason', type: 'textarea' },
    ],
  },
]

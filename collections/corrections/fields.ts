import type { Field } from 'payload'
import { CORRECTION_STATES, type CorrectionState } from '@/domain/correction/correction-state'

const STATE_LABELS = {
  open: { nb: 'Under arbeid', en: 'In work' },
  submitted: { nb: 'Venter på gjennomgang', en: 'Waiting for review' },
  published: { nb: 'Publisert', en: 'Published' },
  abandoned: { nb: 'Forkastet', en: 'Discarded' },
} as const satisfies Record<CorrectionState, Record<'nb' | 'en', string>>

const readOnly = { admin: { readOnly: true } } as const
const hidden = { admin: { hidden: true } } as const

export const correctionFields: Field[] = [
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
    name: 'edition',
    type: 'relationship',
    relationTo: 'editions',
    required: true,
    index: true,
    label: { nb: 'Utgave', en: 'Edition' },
    ...readOnly,
  },
  {
    name: 'state',
    type: 'select',
    required: true,
    label: { nb: 'Tilstand', en: 'State' },
    options: CORRECTION_STATES.map((value) => ({ value, label: STATE_LABELS[value] })),
    ...readOnly,
  },
  // Unique: the edition, while its correction is not decided, so that no edition has two.
  { name: 'claim', type: 'text', required: true, unique: true, ...hidden },
  { name: 'blocks', type: 'json', required: true, ...hidden },
  { name: 'contributors', type: 'json', required: true, ...hidden },
  { name: 'rev', type: 'number', required: true, ...hidden },
  {
    name: 'by',
    type: 'relationship',
    relationTo: 'users',
    required: true,
    label: { nb: 'Startet av', en: 'Started by' },
    ...readOnly,
  },
  {
    name: 'at',
    type: 'date',
    required: true,
    label: { nb: 'Startet', en: 'Started' },
    ...readOnly,
  },
  {
    name: 'submission',
    type: 'relationship',
    relationTo: 'submissions',
    index: true,
    label: { nb: 'Innsending', en: 'Submission' },
    ...readOnly,
  },
  {
    name: 'published',
    type: 'relationship',
    relationTo: 'editions',
    label: { nb: 'Ble utgave', en: 'Became edition' },
    ...readOnly,
  },
  { name: 'landings', type: 'json', ...hidden },
]

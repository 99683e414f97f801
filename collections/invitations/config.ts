import type { CollectionConfig } from 'payload'
import { allow, byHouse } from '@/cms/allow'
import { commandsOnly } from '../shared/commands-only'
import { invitationEndpoints } from './endpoints'

const readOnly = { admin: { readOnly: true } } as const

/** Outside reviewers: each may read one submission and comment on it, by a link that ends. */
export const Invitations = {
  slug: 'invitations',
  labels: {
    singular: { nb: 'Invitasjon', en: 'Invitation' },
    plural: { nb: 'Invitasjoner', en: 'Invitations' },
  },
  access: allow('invitations'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'submission', 'expiresAt', 'revokedAt', 'lastUsedAt'],
    group: { nb: 'Gjennomgang', en: 'Review' },
  },
  defaultSort: '-at',
  ...commandsOnly,
  endpoints: invitationEndpoints,
  indexes: [{ fields: ['submission', 'email'], unique: true }],
  fields: [
    { name: 'name', type: 'text', required: true, label: { nb: 'Navn', en: 'Name' }, ...readOnly },
    {
      name: 'email',
      type: 'email',
      required: true,
      label: { nb: 'E-post', en: 'E-mail' },
      ...readOnly,
    },
    {
      name: 'submission',
      type: 'relationship',
      relationTo: 'submissions',
      required: true,
      index: true,
      label: { nb: 'Innsending', en: 'Submission' },
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
    // The link itself is told once and never kept.
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      access: { read: byHouse },
      admin: { hidden: true },
    },
    { ...person('invitedBy', { nb: 'Invitert av', en: 'Invited by' }), required: true },
    { ...moment('at', { nb: 'Invitert', en: 'Invited' }), required: true },
    { ...moment('expiresAt', { nb: 'Utløper', en: 'Expires' }), required: true },
    person('revokedBy', { nb: 'Trukket tilbake av', en: 'Revoked by' }),
    moment('revokedAt', { nb: 'Trukket tilbake', en: 'Revoked' }),
    moment('lastUsedAt', { nb: 'Sist brukt', en: 'Last used' }),
  ],
} satisfies CollectionConfig

type Label = Record<'nb' | 'en', string>

function person(name: string, label: Label) {
  return { name, label, type: 'relationship', relationTo: 'users', ...readOnly } as const
}

function moment(name: string, label: Label) {
  return { name, label, type: 'date', ...readOnly } as const
}

import type { Access, CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { NOTIFICATION_TYPES } from '@/domain/review/notifications/notification'
import { commandsOnly } from '../shared/commands-only'
import { notificationEndpoints } from './endpoints'

/** A notification is for one person's eyes, whatever the role of others. */
const own: Access = ({ req }) => (req.user ? { recipient: { equals: req.user.id } } : false)

/** What each person is told of; `key` names the act or the day, so that nobody is told of it twice. */
export const Notifications = {
  slug: 'notifications',
  access: { ...allow('notifications'), read: own },
  admin: { hidden: true },
  defaultSort: '-at',
  ...commandsOnly,
  endpoints: notificationEndpoints,
  indexes: [{ fields: ['recipient', 'key'], unique: true }, { fields: ['recipient', 'at'] }],
  fields: [
    { name: 'recipient', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'type', type: 'select', required: true, options: [...NOTIFICATION_TYPES] },
    { name: 'key', type: 'text', required: true },
    { name: 'report', type: 'relationship', relationTo: 'reports', required: true },
    { name: 'submission', type: 'relationship', relationTo: 'submissions' },
    { name: 'comment', type: 'relationship', relationTo: 'comments' },
    { name: 'event', type: 'relationship', relationTo: 'events' },
    { name: 'at', type: 'date', required: true },
    { name: 'readAt', type: 'date', index: true },
  ],
} satisfies CollectionConfig

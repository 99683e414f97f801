'use client'
import { useUnread } from './notifications/unread'
import { AdminLink } from './parts/admin-link'
import { useMessages } from './use-messages'
import './notifications/notifications.css'

/** The way to one's notifications from every page, with how many are unread. */
export function NotificationBell() {
  const words = useMessages().messages.notifications
  const unread = useUnread()
  return (
    <AdminLink to="/varsler" className="notification-bell">
      <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
        <path d="M10 2.5a5 5 0 0 1 5 5v3.6l1.6 2.9H3.4L5 11.1V7.5a5 5 0 0 1 5-5ZM8 16a2 2 0 0 0 4 0" />
      </svg>
      <span className="admin-hidden">{words.bell(unread)}</span>
      {unread > 0 && (
        <span aria-hidden="true" className="notification-bell__count">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </AdminLink>
  )
}

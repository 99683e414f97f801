import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { adminLanguage, adminMessages } from './messages'
import { MailForm } from './notifications/mail-form'
import { NotificationList } from './notifications/notification-list'
import { AdminPage } from './parts/admin-page'
import './board/board.css'
import './notifications/notifications.css'

/** The page of what someone was told. */
export function NotificationsView(view: AdminViewServerProps) {
  const { i18n } = view.initPageResult.req
  const words = adminMessages(adminLanguage(i18n.language)).notifications
  return (
    <AdminPage {...view} path="/varsler">
      {() => (
        <>
          <SetStepNav nav={[{ label: words.heading }]} />
          <main>
            <Gutter className="board-page">
              <h1>{words.heading}</h1>
              <div className="notification-page">
                <NotificationList />
                <MailForm />
              </div>
            </Gutter>
          </main>
        </>
      )}
    </AdminPage>
  )
}

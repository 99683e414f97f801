import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { mayTake } from '@/domain/review/permissions'
import { adminLanguage, adminMessages } from './messages'
import { AdminPage } from './parts/admin-page'
import { Queue } from './queue/queue'
import './board/board.css'
import './queue/queue.css'

/** The page of everything that waits in the review. */
export function QueueView(view: AdminViewServerProps) {
  const { i18n } = view.initPageResult.req
  const words = adminMessages(adminLanguage(i18n.language)).queue
  return (
    <AdminPage {...view} path="/gjennomgang">
      {(user) => (
        <>
          <SetStepNav nav={[{ label: words.heading }]} />
          <main>
            <Gutter className="board-page queue-page">
              <h1>{words.heading}</h1>
              <p>{words.introduction}</p>
              <Queue mayAssign={mayTake(user, 'assign')} />
            </Gutter>
          </main>
        </>
      )}
    </AdminPage>
  )
}

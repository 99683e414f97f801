'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useCommand } from '../api/use-command'
import { useStatus } from '../api/use-status'
import { Announcement } from '../parts/announcement'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { NotificationsAnswer } from './notification-answer'
import { NotificationItem } from './notification-item'
import { tellRead } from './unread'

/** What someone was told, newest first. */
export function NotificationList() {
  const { messages } = useMessages()
  const words = messages.notifications
  const { answer, refresh } = useStatus('notifications/mine', { schema: NotificationsAnswer })
  const { refusal, run } = useCommand(NotificationsAnswer)
  const [told, setTold] = useState('')

  async function markRead(path: string, done: string) {
    if (!(await run(`notifications/${path}`, { body: '' }))) return
    setTold(done)
    tellRead()
    void refresh()
  }

  if (answer === null) return <p role="status">{messages.loading}</p>
  if (!answer.ok) return <RefusalBanner sentence={answer.refusal.sentence} />
  const { notifications, unread } = answer.value
  if (notifications.length === 0) return <p>{words.none}</p>
  return (
    <>
      <Announcement text={told} />
      <RefusalBanner sentence={refusal?.sentence} />
      {unread > 0 && <ReadAll onRead={() => void markRead('read-all', words.doneAll)} />}
      <ul className="board-list">
        {notifications.map((line) => (
          <NotificationItem
            key={line.id}
            line={line}
            onRead={() => void markRead(`${line.id}/read`, words.doneOne)}
          />
        ))}
      </ul>
    </>
  )
}

function ReadAll({ onRead }: { onRead: () => void }) {
  const words = useMessages().messages.notifications
  return (
    <Button buttonStyle="secondary" margin={false} onClick={onRead}>
      {words.readAll}
    </Button>
  )
}

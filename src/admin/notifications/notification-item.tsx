'use client'
import { Button } from '@payloadcms/ui'
import { dateText } from '@/domain/citation/date-text'
import { noticeWords } from '@/domain/review/notifications/mail-words'
import { filled } from '@/domain/review/notifications/notification-mail'
import { Ago } from '../parts/ago'
import { useMessages } from '../use-messages'
import type { NotificationLine } from './notification-answer'

type Props = { line: NotificationLine; onRead: () => void }

/** One notification, in the words of its mail, with the way to the place; who goes there has read it. */
export function NotificationItem({ line, onRead }: Props) {
  const { messages, language } = useMessages()
  const words = messages.notifications
  const { type, report, date, at, readAt, address } = line
  const sentence = filled(noticeWords(type, language).sentence, {
    title: report.title,
    date: date === null ? '' : dateText(date, language),
  })
  const isUnread = readAt === null
  return (
    <li className="board-item">
      <a
        href={address}
        className={isUnread ? undefined : 'notification--read'}
        onClick={() => {
          if (isUnread) onRead()
        }}
      >
        {sentence}
      </a>
      <p className="board-item__facts">
        {isUnread && <strong>{words.unread}</strong>}
        <Ago at={at} />
        {isUnread && (
          <Button
            buttonStyle="secondary"
            margin={false}
            size="small"
            extraButtonProps={{ 'aria-label': words.readOf(sentence) }}
            onClick={onRead}
          >
            {words.read}
          </Button>
        )}
      </p>
    </li>
  )
}

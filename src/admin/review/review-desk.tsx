'use client'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { DeskPage } from './desk-page'
import { useDesk } from './use-desk'

/** The page where one submission is reviewed. */
export function ReviewDesk({ id }: { id: string }) {
  const { messages } = useMessages()
  const { desk, refusal } = useDesk(id)
  return (
    <div className="desk">
      <RefusalBanner sentence={refusal?.sentence} />
      {!desk && !refusal && <p role="status">{messages.loading}</p>}
      {desk && <DeskPage id={id} desk={desk} />}
    </div>
  )
}

'use client'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { DeskProvider } from './desk/desk-context'
import { useDesk } from './desk/use-desk'
import { ManuscriptPage } from './manuscript-page'
import { usePrefetchedField } from './text/rendered-field'

/** A report's manuscript: fetched, then on the desk. */
export function Manuscript({ report }: { report: string }) {
  const { messages } = useMessages()
  const loaded = useDesk(report)
  usePrefetchedField()
  if (loaded.state === 'loading') return <p className="manuscript-loading">{messages.loading}</p>
  if (loaded.state === 'refused') return <RefusalBanner sentence={loaded.refusal.sentence} />
  return (
    <DeskProvider value={loaded.handle}>
      <ManuscriptPage />
    </DeskProvider>
  )
}

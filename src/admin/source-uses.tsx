'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { SOURCE_TYPES } from '@/domain/content/source'
import { useStatus } from './api/use-status'
import { RefusalBanner } from './parts/refusal-banner'
import { UsesAnswer } from './sources/source-answers'
import { UseList } from './sources/use-list'
import { useMessages } from './use-messages'
import './sources/sources.css'

/** Where the working copy cites the source, in its form. */
export function SourceUses() {
  const { id } = useDocumentInfo()
  return id === undefined ? null : <Uses id={String(id)} />
}

function Uses({ id }: { id: string }) {
  const { messages } = useMessages()
  const type = useFormFields(([fields]) => fields.type?.value)
  const { answer } = useStatus(`sources/${id}/uses`, { schema: UsesAnswer })
  return (
    <section className="field-type" aria-labelledby="source-uses-heading">
      <h2 id="source-uses-heading" className="source-heading">
        {messages.sources.uses.heading}
        {answer?.ok && ` (${messages.sources.places(answer.value.uses.length)})`}
      </h2>
      {answer === null && <p>{messages.loading}</p>}
      {answer?.ok === false && <RefusalBanner sentence={answer.refusal.sentence} />}
      {answer?.ok && (
        <UseList uses={answer.value.uses} type={SOURCE_TYPES.find((known) => known === type)} />
      )}
    </section>
  )
}

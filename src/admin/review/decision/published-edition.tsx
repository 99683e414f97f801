'use client'
import { Banner } from '@payloadcms/ui'
import { z } from 'zod'
import { useStatus } from '../../api/use-status'
import { useMessages } from '../../use-messages'

const Editions = z.object({ docs: z.array(z.object({ slug: z.string(), number: z.string() })) })
const FIELDS = 'select[slug]=true&select[number]=true&depth=0&limit=1'

/** The public address of the edition that a submission became. */
export function PublishedEdition({ submission }: { submission: string }) {
  const { messages } = useMessages()
  const { answer } = useStatus(`editions?where[submission][equals]=${submission}&${FIELDS}`, {
    schema: Editions,
  })
  const edition = answer?.ok ? answer.value.docs[0] : undefined
  if (!edition) return null
  const address = `/r/${edition.slug}/${edition.number}`
  return (
    <Banner type="success">
      {messages.desk.published(edition.number)} <a href={address}>{address}</a>
    </Banner>
  )
}

'use client'
import { Link } from '@payloadcms/ui'
import { useAdminAddress } from '../api/use-admin-address'
import { useMessages } from '../use-messages'

/** The way to the page where an edition is corrected. */
export function CorrectEdition({ id, number }: { id: string; number: string }) {
  const { correction } = useMessages().messages
  const address = useAdminAddress(`/utgaver/${id}/rett`)
  return (
    <Link href={address} prefetch={false}>
      {correction.link(number)}
    </Link>
  )
}

'use client'
import { Link } from '@payloadcms/ui'
import { useAdminAddress } from '../api/use-admin-address'
import { useMessages } from '../use-messages'

/** The way from a report's form to where its text is written, which is the next step once it is saved. */
export function ToManuscript({ id }: { id: string }) {
  const { report } = useMessages().messages
  const address = useAdminAddress(`/collections/reports/${id}/manuscript`)
  return (
    <Link className="report-workflow__next" href={address} prefetch={false}>
      {report.toManuscript}
    </Link>
  )
}

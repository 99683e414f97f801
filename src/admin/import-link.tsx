'use client'
import { Button, useAuth } from '@payloadcms/ui'
import { mayTake } from '@/domain/review/permissions'
import { useAdminAddress } from './api/use-admin-address'
import { useMessages } from './use-messages'

/** The way from the list of reports to the import, for those who may import. */
export function ImportLink() {
  const { messages } = useMessages()
  const { user } = useAuth()
  const address = useAdminAddress('/importer')
  if (!user || !mayTake(user, 'import')) return null
  return (
    <Button buttonStyle="secondary" el="link" size="small" to={address}>
      {messages.import.link}
    </Button>
  )
}

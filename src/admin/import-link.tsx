'use client'
import { Button } from '@payloadcms/ui'
import { useAdminAddress } from './api/use-admin-address'
import { useMessages } from './use-messages'

/** The way from the list of reports to the import. */
export function ImportLink() {
  const { messages } = useMessages()
  const address = useAdminAddress('/importer')
  return (
    <Button buttonStyle="secondary" el="link" size="small" to={address}>
      {messages.import.link}
    </Button>
  )
}

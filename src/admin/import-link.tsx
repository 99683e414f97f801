import { Button } from '@payloadcms/ui'
import type { BeforeListTableServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { mayTake } from '@/domain/review/permissions'
import { adminLanguage, adminMessages } from './messages'

/** The way from the list of reports to the import, for those who may import. */
export function ImportLink({ i18n, payload, user }: BeforeListTableServerProps) {
  if (!user || !mayTake(user, 'import')) return null
  const { admin: adminRoute } = payload.config.routes
  return (
    <Button
      buttonStyle="secondary"
      el="link"
      size="small"
      to={formatAdminURL({ adminRoute, path: '/importer' })}
    >
      {adminMessages(adminLanguage(i18n.language)).import.link}
    </Button>
  )
}

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { mayTake } from '@/domain/review/permissions'
import { ImportForm } from './import/import-form'
import { adminLanguage, adminMessages } from './messages'
import './import/import.css'

const PATH = '/importer'

/** The page where a researcher makes a report's working copy from a plain text. */
export function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  // Payload lets anyone open a view that it does not know.
  if (!user) redirect(signInAddress(payload.config.routes.admin))

  const words = adminMessages(adminLanguage(i18n.language)).import
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: words.heading }]} />
      <Gutter className="import-view">
        <h1>{words.heading}</h1>
        <p>{words.introduction}</p>
        {mayTake(user, 'import') ? <ImportForm /> : <p>{words.notAllowed}</p>}
      </Gutter>
    </DefaultTemplate>
  )
}

function signInAddress(adminRoute: string): string {
  const back = formatAdminURL({ adminRoute, path: PATH, relative: true })
  const signIn = formatAdminURL({ adminRoute, path: '/login', relative: true })
  return `${signIn}?redirect=${encodeURIComponent(back)}`
}

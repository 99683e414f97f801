import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { may, type Operation } from '@/domain/review/permissions'
import { adminLanguage, adminMessages, type AdminMessages } from '../messages'
import './sources.css'

type Page = AdminViewServerProps & {
  path: `/${string}`
  part: 'import' | 'duplicates' | 'gaps'
  /** What whoever opens the page must be allowed to do with sources. */
  needs: Operation
  children: ReactNode
}

/** A page of the source library in the admin, for those who are signed in and may do what it is for. */
export function SourcePage({ path, part, needs, children, ...view }: Page) {
  const { initPageResult, params, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { admin: adminRoute } = payload.config.routes
  // Payload lets anyone open a view that it does not know.
  if (!user) redirect(signInAddress(adminRoute, path))

  const { sources: words }: AdminMessages = adminMessages(adminLanguage(i18n.language))
  const library = formatAdminURL({ adminRoute, path: '/collections/sources' })
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
      <SetStepNav nav={[{ label: words.library, url: library }, { label: words[part].heading }]} />
      <main>
        <Gutter className="source-page">
          <h1>{words[part].heading}</h1>
          <p>{words[part].introduction}</p>
          {may(user, 'sources', needs) ? children : <p>{words.notAllowed}</p>}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}

function signInAddress(adminRoute: string, path: `/${string}`): string {
  const back = formatAdminURL({ adminRoute, path, relative: true })
  const signIn = formatAdminURL({ adminRoute, path: '/login', relative: true })
  return `${signIn}?redirect=${encodeURIComponent(back)}`
}

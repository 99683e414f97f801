import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, TypedUser } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

type Page = AdminViewServerProps & { path: `/${string}`; children: (user: TypedUser) => ReactNode }

/** A page of our own in the admin's frame, for those who are signed in; others are sent to sign in and back. */
export function AdminPage({ path, children, initPageResult, params, searchParams }: Page) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  // Payload lets anyone open a view that it does not know.
  if (!user) redirect(signInAddress(payload.config.routes.admin, path))
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
      viewActions={payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      {children(user)}
    </DefaultTemplate>
  )
}

function signInAddress(adminRoute: string, path: `/${string}`): string {
  const back = formatAdminURL({ adminRoute, path, relative: true })
  const signIn = formatAdminURL({ adminRoute, path: '/login', relative: true })
  return `${signIn}?redirect=${encodeURIComponent(back)}`
}

import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { may, type Operation } from '@/domain/review/permissions'
import { adminLanguage, adminMessages, type AdminMessages } from '../messages'
import { AdminPage } from '../parts/admin-page'
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
  const { i18n, payload } = view.initPageResult.req
  const { admin: adminRoute } = payload.config.routes
  const { sources: words }: AdminMessages = adminMessages(adminLanguage(i18n.language))
  const library = formatAdminURL({ adminRoute, path: '/collections/sources' })
  return (
    <AdminPage {...view} path={path}>
      {(user) => (
        <>
          <SetStepNav
            nav={[{ label: words.library, url: library }, { label: words[part].heading }]}
          />
          <main>
            <Gutter className="source-page">
              <h1>{words[part].heading}</h1>
              <p>{words[part].introduction}</p>
              {may(user, 'sources', needs) ? children : <p>{words.notAllowed}</p>}
            </Gutter>
          </main>
        </>
      )}
    </AdminPage>
  )
}

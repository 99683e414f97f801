import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { Log } from './log/log'
import { adminLanguage, adminMessages } from './messages'
import { AdminPage } from './parts/admin-page'

/** The page of everything that was done with all reports. */
export function LogView(view: AdminViewServerProps) {
  const { i18n } = view.initPageResult.req
  const words = adminMessages(adminLanguage(i18n.language)).log
  return (
    <AdminPage {...view} path="/logg">
      {() => (
        <>
          <SetStepNav nav={[{ label: words.heading }]} />
          <main>
            <Gutter className="log-view">
              <h1>{words.heading}</h1>
              <p>{words.introduction}</p>
              <Log report={null} />
            </Gutter>
          </main>
        </>
      )}
    </AdminPage>
  )
}

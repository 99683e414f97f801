import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { mayTake } from '@/domain/review/permissions'
import { ImportForm } from './import/import-form'
import { adminLanguage, adminMessages } from './messages'
import { AdminPage } from './parts/admin-page'
import './import/import.css'

/** The page where a researcher makes a report's working copy from a plain text. */
export function ImportView(view: AdminViewServerProps) {
  const { i18n } = view.initPageResult.req
  const words = adminMessages(adminLanguage(i18n.language)).import
  return (
    <AdminPage {...view} path="/importer">
      {(user) => (
        <>
          <SetStepNav nav={[{ label: words.heading }]} />
          <Gutter className="import-view">
            <h1>{words.heading}</h1>
            <p>{words.introduction}</p>
            {mayTake(user, 'import') ? <ImportForm /> : <p>{words.notAllowed}</p>}
          </Gutter>
        </>
      )}
    </AdminPage>
  )
}

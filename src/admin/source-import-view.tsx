import type { AdminViewServerProps } from 'payload'
import { SourceImport } from './sources/source-import'
import { SourcePage } from './sources/source-page'

/** The page where a bibliography comes into the source library. */
export function SourceImportView(view: AdminViewServerProps) {
  return (
    <SourcePage {...view} path="/kilder/importer" part="import" needs="create">
      <SourceImport />
    </SourcePage>
  )
}

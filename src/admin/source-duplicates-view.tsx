import type { AdminViewServerProps } from 'payload'
import { DuplicateList } from './sources/duplicate-list'
import { SourcePage } from './sources/source-page'

/** The page where sources that are one work are made one. */
export function SourceDuplicatesView(view: AdminViewServerProps) {
  return (
    <SourcePage {...view} path="/kilder/duplikater" part="duplicates" needs="delete">
      <DuplicateList />
    </SourcePage>
  )
}

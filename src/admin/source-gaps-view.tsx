import type { AdminViewServerProps } from 'payload'
import { GapWalk } from './sources/gap-walk'
import { SourcePage } from './sources/source-page'

/** The page where the incomplete sources are completed, one after the other. */
export function SourceGapsView(view: AdminViewServerProps) {
  return (
    <SourcePage {...view} path="/kilder/ufullstendige" part="gaps" needs="update">
      <GapWalk />
    </SourcePage>
  )
}

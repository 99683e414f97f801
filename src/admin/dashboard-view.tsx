import { Gutter } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { formatAdminURL } from 'payload/shared'
import { may } from '@/domain/review/permissions'
import { Board } from './board/board'
import { adminLanguage, adminMessages } from './messages'
import './board/board.css'

/** The first page of the admin: what somebody has to do, and below it the way to everything that there is. */
export function DashboardView(view: DashboardViewServerProps) {
  const { board } = adminMessages(adminLanguage(view.i18n.language))
  return (
    <Gutter className="board-page">
      <h1>{board.heading}</h1>
      <Board mayWrite={may(view.user ?? null, 'reports', 'create')} />
      <AllContent {...view} />
    </Gutter>
  )
}

function AllContent({ i18n, navGroups, payload }: DashboardViewServerProps) {
  const { content } = adminMessages(adminLanguage(i18n.language)).board
  const { admin: adminRoute } = payload.config.routes
  const entities = (navGroups ?? []).flatMap((group) => group.entities)
  return (
    <nav className="board-content" aria-labelledby="board-content">
      <h2 id="board-content">{content.heading}</h2>
      <ul>
        {entities.map(({ slug, label }) => (
          <li key={slug}>
            <a href={formatAdminURL({ adminRoute, path: `/collections/${slug}` })}>
              {getTranslation(label, i18n)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

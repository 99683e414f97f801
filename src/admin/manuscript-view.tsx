import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { may } from '@/domain/review/permissions'
import { Manuscript } from './manuscript/manuscript'
import { adminLanguage, adminMessages } from './messages'
import './manuscript/manuscript.css'
import './manuscript/remarks.css'

/** The page where a report's text is written: outline, manuscript and what there is to know of each section. */
export function ManuscriptView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const { user, i18n } = req
  const words = adminMessages(adminLanguage(i18n.language)).manuscript
  const isAllowed = user !== null && may({ id: user.id, roles: user.roles }, 'reports', 'update')
  if (!isAllowed) return <Gutter>{words.notAllowed}</Gutter>
  if (docID === undefined) return <Gutter>{words.saveFirst}</Gutter>
  return <Manuscript report={String(docID)} />
}

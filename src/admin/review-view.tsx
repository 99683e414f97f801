import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { may } from '@/domain/review/permissions'
import { adminLanguage, adminMessages } from './messages'
import { ReviewDesk } from './review/review-desk'
import './review/review.css'

/** The review desk, in place of a submission's form: nobody writes a submission but by its commands. */
export function ReviewView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const { user, i18n } = req
  const words = adminMessages(adminLanguage(i18n.language)).desk
  const isAllowed = user !== null && may({ id: user.id, roles: user.roles }, 'submissions', 'read')
  if (!isAllowed) return <Gutter>{words.notAllowed}</Gutter>
  if (docID === undefined) return <Gutter>{words.unsaved}</Gutter>
  return <ReviewDesk id={String(docID)} />
}

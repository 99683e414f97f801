'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { ReviewDesk } from './review/review-desk'
import { useMessages } from './use-messages'
import './review/review.css'

/** What a reviewer sees of a submission, and the decisions on it. */
export function SubmissionReview() {
  const { id } = useDocumentInfo()
  const { messages } = useMessages()
  return id === undefined ? <p>{messages.review.unsaved}</p> : <ReviewDesk id={String(id)} />
}

'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { EditionDesk } from './edition/edition-desk'
import { useMessages } from './use-messages'
import './review/review.css'
import './edition/edition.css'

/** What is known of an edition above its stored fields: the way to it, its standing, and its withdrawal. */
export function EditionPage() {
  const { id } = useDocumentInfo()
  const { messages } = useMessages()
  return id === undefined ? <p>{messages.edition.unsaved}</p> : <EditionDesk id={String(id)} />
}

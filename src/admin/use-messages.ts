'use client'
import { useTranslation } from '@payloadcms/ui'
import type { MessageLanguage } from '@/domain/messages/message'
import { adminLanguage, adminMessages, type AdminMessages } from './messages'

/** What the admin says to whoever is signed in. */
export function useMessages(): { messages: AdminMessages; language: MessageLanguage } {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  return { messages: adminMessages(language), language }
}

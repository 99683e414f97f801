'use client'
import { useTranslation } from '@payloadcms/ui'
import {
  editorLanguage,
  editorMessages,
  type EditorLanguage,
  type EditorMessages,
} from './messages'

/** What the editor says to whoever is signed in. */
export function useMessages(): { messages: EditorMessages; language: EditorLanguage } {
  const { i18n } = useTranslation()
  return { messages: editorMessages(i18n.language), language: editorLanguage(i18n.language) }
}

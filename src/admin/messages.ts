import type { MessageLanguage } from '@/domain/messages/message'
import { en } from './messages/en'
import { nb } from './messages/nb'

/** Everything that our own parts of the admin say. */
export type AdminMessages = typeof nb

const MESSAGES = { nb, en } as const satisfies Record<MessageLanguage, AdminMessages>

/** The language that the admin speaks to someone: English where Payload does, else bokmål. */
export function adminLanguage(language: string): MessageLanguage {
  return language === 'en' ? 'en' : 'nb'
}

/** What the admin says in a language. */
export function adminMessages(language: MessageLanguage): AdminMessages {
  return MESSAGES[language]
}

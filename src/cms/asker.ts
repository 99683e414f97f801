import type { PayloadRequest } from 'payload'
import type { Asker } from '@/domain/review/permissions'
import type { MessageLanguage } from '@/domain/messages/message'

/** Who asks, in the domain's terms. */
export function askerOf({ user }: Pick<PayloadRequest, 'user'>): Asker {
  return user ? { id: user.id, roles: user.roles } : null
}

/** The language in which a request is answered: the user's own where Payload knows it, else bokmål. */
export function languageOf({ i18n }: Pick<PayloadRequest, 'i18n'>): MessageLanguage {
  return i18n.language === 'en' ? 'en' : 'nb'
}

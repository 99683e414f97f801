import { dateText } from '../../citation/date-text'
import { filled, oneLine, type MailText } from './notification-mail'
import type { MailLanguage } from './notification'

/** What an outside reviewer is told; `expiresOn` is `YYYY-MM-DD`, `link` the secret address. */
export type InvitationToMail = {
  language: MailLanguage
  name: string
  invitedBy: string
  title: string
  expiresOn: string
  link: string
}

const WORDS = {
  nb: {
    subject: 'Invitasjon til å lese: {title}',
    text: `Hei, {name}.

{invitedBy} inviterer deg til å lese «{title}» og skrive kommentarer til teksten. Teksten er ikke publisert. Lenken er personlig og må ikke deles:

{link}

Den virker til og med {expiresOn}.
`,
  },
  en: {
    subject: 'Invitation to read: {title}',
    text: `Hello, {name}.

{invitedBy} invites you to read “{title}” and to comment on the text. It has not been published. The link is personal and must not be shared:

{link}

It works until {expiresOn}, that day included.
`,
  },
} as const satisfies Record<MailLanguage, Record<'subject' | 'text', string>>

/** The mail that brings an outside reviewer the link. */
export function invitationMail(invitation: InvitationToMail): MailText {
  const { language, link } = invitation
  const values = {
    name: oneLine(invitation.name),
    invitedBy: oneLine(invitation.invitedBy),
    title: oneLine(invitation.title),
    expiresOn: dateText(invitation.expiresOn, language),
    link,
  }
  return {
    subject: filled(WORDS[language].subject, values),
    text: filled(WORDS[language].text, values),
  }
}

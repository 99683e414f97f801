import type { ReportLanguage } from '@/domain/content/report-content'

const nb = {
  page: 'Gjennomgang',
  lead: (name: string) => `Hei, ${name}. Du er invitert til å lese og kommentere denne teksten.`,
  private: 'Teksten er ikke publisert. Lenken er din og må ikke deles. Den virker til og med',
  how: 'Skriv under avsnittet det gjelder, eller om hele teksten nederst. Redaksjonen leser det du skriver, og svarene deres kommer her.',
  commentBlock: 'Kommenter avsnittet',
  commentWhole: 'Kommenter hele teksten',
  whole: 'Om hele teksten',
  yourComment: 'Kommentaren din',
  send: 'Send kommentaren',
  answer: 'Svar',
  yourAnswer: 'Svaret ditt',
  sendAnswer: 'Send svaret',
  you: 'Du',
  house: 'Redaksjonen',
  resolved: 'Løst',
  notSaved: 'Kommentaren er ikke lagret.',
  ended: 'Lenken virker ikke',
  endedLead:
    'Lenken er utløpt, trukket tilbake eller ikke hel. Se etter at hele lenken er med, eller be den som inviterte deg, om en ny.',
}

/** What the page of an outside reviewer says. */
export type GuestWords = typeof nb

const nn: GuestWords = {
  page: 'Gjennomgang',
  lead: (name) => `Hei, ${name}. Du er invitert til å lese og kommentere denne teksten.`,
  private: 'Teksten er ikkje publisert. Lenkja er di og må ikkje delast. Ho verkar til og med',
  how: 'Skriv under avsnittet det gjeld, eller om heile teksten nedst. Redaksjonen les det du skriv, og svara deira kjem her.',
  commentBlock: 'Kommenter avsnittet',
  commentWhole: 'Kommenter heile teksten',
  whole: 'Om heile teksten',
  yourComment: 'Kommentaren din',
  send: 'Send kommentaren',
  answer: 'Svar',
  yourAnswer: 'Svaret ditt',
  sendAnswer: 'Send svaret',
  you: 'Du',
  house: 'Redaksjonen',
  resolved: 'Løyst',
  notSaved: 'Kommentaren er ikkje lagra.',
  ended: 'Lenkja verkar ikkje',
  endedLead:
    'Lenkja er gått ut, trekt tilbake eller ikkje heil. Sjå etter at heile lenkja er med, eller be den som inviterte deg, om ei ny.',
}

const en: GuestWords = {
  page: 'Review',
  lead: (name) => `Hello, ${name}. You are invited to read this text and comment on it.`,
  private:
    'The text has not been published. The link is yours and must not be shared. It works up to and including',
  how: 'Write below the paragraph that it is about, or about the whole text at the end. The editors read what you write, and their answers appear here.',
  commentBlock: 'Comment on the paragraph',
  commentWhole: 'Comment on the whole text',
  whole: 'About the whole text',
  yourComment: 'Your comment',
  send: 'Send the comment',
  answer: 'Answer',
  yourAnswer: 'Your answer',
  sendAnswer: 'Send the answer',
  you: 'You',
  house: 'The editors',
  resolved: 'Resolved',
  notSaved: 'The comment has not been saved.',
  ended: 'The link does not work',
  endedLead:
    'The link has expired, been revoked or is incomplete. Make sure that you have the whole link, or ask the person who invited you for a new one.',
}

const WORDS: Record<ReportLanguage, GuestWords> = { nb, nn, en }

/** The words of an outside reviewer's page in one language. */
export function guestWords(language: ReportLanguage): GuestWords {
  return WORDS[language]
}

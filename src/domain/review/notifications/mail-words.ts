import type { MailLanguage, NotificationType } from './notification'

type Words = { subject: string; sentence: string }

/** What a notification says; `{title}` is the report's, `{date}` the day that has passed. */
const NOTICES: Record<MailLanguage, Record<NotificationType, Words>> = {
  nb: {
    submitted: {
      subject: 'Til gjennomgang: {title}',
      sentence: '«{title}» er sendt inn og venter på gjennomgang.',
    },
    assigned: {
      subject: 'Du skal gå gjennom: {title}',
      sentence: 'Du er satt opp til å gå gjennom «{title}».',
    },
    'changes-requested': {
      subject: 'Endringer ønsket: {title}',
      sentence: 'Det er bedt om endringer i «{title}».',
    },
    approved: { subject: 'Godkjent: {title}', sentence: '«{title}» er godkjent.' },
    published: {
      subject: 'Publisert: {title}',
      sentence: 'En ny utgave av «{title}» er publisert.',
    },
    'emergency-published': {
      subject: 'Hastepublisert: {title}',
      sentence:
        '«{title}» er hastepublisert. En annen enn den som publiserte, må godkjenne utgaven innen 24 timer.',
    },
    'publication-failed': {
      subject: 'Ikke publisert: {title}',
      sentence:
        'Den planlagte publiseringen av «{title}» ble stanset. Åpne innsendingen og se hvorfor.',
    },
    withdrawn: {
      subject: 'Trukket tilbake: {title}',
      sentence: 'En utgave av «{title}» er trukket tilbake.',
    },
    commented: {
      subject: 'Ny kommentar: {title}',
      sentence: 'Det er skrevet en kommentar til «{title}».',
    },
    replied: {
      subject: 'Nytt svar: {title}',
      sentence: 'Det er skrevet et svar i en tråd du deltar i, om «{title}».',
    },
    mentioned: {
      subject: 'Du er nevnt: {title}',
      sentence: 'Du er nevnt i en kommentar til «{title}».',
    },
    overdue: {
      subject: 'Fristen er ute: {title}',
      sentence: 'Fristen for å gå gjennom «{title}» var {date}.',
    },
    'review-due': {
      subject: 'Må vurderes på nytt: {title}',
      sentence: '«{title}» skulle vært vurdert på nytt innen {date}.',
    },
  },
  en: {
    submitted: {
      subject: 'For review: {title}',
      sentence: '“{title}” has been submitted and is waiting for review.',
    },
    assigned: {
      subject: 'You are to review: {title}',
      sentence: 'You have been assigned to review “{title}”.',
    },
    'changes-requested': {
      subject: 'Changes requested: {title}',
      sentence: 'Changes have been requested in “{title}”.',
    },
    approved: { subject: 'Approved: {title}', sentence: '“{title}” has been approved.' },
    published: {
      subject: 'Published: {title}',
      sentence: 'A new edition of “{title}” has been published.',
    },
    'emergency-published': {
      subject: 'Published in an emergency: {title}',
      sentence:
        '“{title}” has been published in an emergency. Someone other than the publisher must approve the edition within 24 hours.',
    },
    'publication-failed': {
      subject: 'Not published: {title}',
      sentence:
        'The scheduled publication of “{title}” was stopped. Open the submission and see why.',
    },
    withdrawn: {
      subject: 'Withdrawn: {title}',
      sentence: 'An edition of “{title}” has been withdrawn.',
    },
    commented: {
      subject: 'New comment: {title}',
      sentence: 'A comment has been written on “{title}”.',
    },
    replied: {
      subject: 'New answer: {title}',
      sentence: 'An answer has been written in a thread that you take part in, about “{title}”.',
    },
    mentioned: {
      subject: 'You are mentioned: {title}',
      sentence: 'You are mentioned in a comment on “{title}”.',
    },
    overdue: {
      subject: 'Overdue: {title}',
      sentence: 'The review of “{title}” was due on {date}.',
    },
    'review-due': {
      subject: 'Due for reassessment: {title}',
      sentence: '“{title}” should have been reassessed by {date}.',
    },
  },
}

/** The subject and the sentence of a notification, in one language, their values not yet filled in. */
export function noticeWords(type: NotificationType, language: MailLanguage): Words {
  return NOTICES[language][type]
}

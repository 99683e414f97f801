/** What someone can be told of: a step of the review, something said to them, or a day that has passed. */
export const NOTIFICATION_TYPES = [
  ...(['submitted', 'assigned', 'changes-requested', 'approved'] as const),
  ...(['published', 'emergency-published', 'publication-failed', 'withdrawn'] as const),
  ...(['commented', 'replied', 'mentioned'] as const),
  ...(['overdue', 'review-due'] as const),
] as const
export type NotificationType = (typeof NOTIFICATION_TYPES)[number]

/** The languages that mail is written in, a person's own choice. */
export const MAIL_LANGUAGES = ['nb', 'en'] as const
export type MailLanguage = (typeof MAIL_LANGUAGES)[number]

/**
 * Which notifications are also sent by mail: all, none, or (`mine`, as everyone starts) those that ask something of the
 * person or answer them, which leaves out what others say to each other about a text of theirs.
 */
export const MAIL_CHOICES = ['mine', 'all', 'none'] as const
export type MailChoice = (typeof MAIL_CHOICES)[number]

import type { notificationsNb } from './notifications-nb'

export const notificationsEn: typeof notificationsNb = {
  notifications: {
    heading: 'Notifications',
    bell: (unread) => (unread === 0 ? 'Notifications' : `Notifications, ${unread} unread`),
    none: 'No notifications yet. You will be told here when something waits for you, is decided or is said to you.',
    unread: 'Unread',
    read: 'Mark as read',
    readOf: (sentence) => `Mark as read: ${sentence}`,
    readAll: 'Mark all as read',
    doneOne: 'The notification has been marked as read.',
    doneAll: 'All notifications have been marked as read.',
    mail: {
      heading: 'E-mail',
      introduction: 'All notifications are shown here anyway. Choose what you also want by e-mail.',
      choice: 'Send me e-mail about',
      choices: {
        mine: 'what I am asked to do, decisions on what I wrote, and answers to me',
        all: 'everything that I am notified of',
        none: 'nothing',
      },
      language: 'Language',
      languages: { nb: 'Norwegian (bokmål)', en: 'English' },
      save: 'Save the choice',
      saved: 'The choice has been saved.',
    },
  },
}

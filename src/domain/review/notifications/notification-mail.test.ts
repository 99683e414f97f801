import { expect, test } from 'vitest'
import { invitationMail } from './invitation-mail'
import { noticeWords } from './mail-words'
import { MAIL_LANGUAGES, NOTIFICATION_TYPES } from './notification'
import { notificationMail, type NoticeToMail } from './notification-mail'

const NOTICE: NoticeToMail = {
  type: 'changes-requested',
  language: 'nb',
  name: 'Kari Nordmann',
  title: 'Mali: sikkerhet',
  date: null,
  link: 'https://landrespons.example/admin/collections/reports/r1/manuscript',
  settings: 'https://landrespons.example/admin/account',
}

test('a mail names the text and the link, in the language of its reader', () => {
  const { subject, text } = notificationMail(NOTICE)

  expect(subject).toBe('Endringer ønsket: Mali: sikkerhet')
  expect(text).toBe(
    [
      'Hei, Kari Nordmann.',
      '',
      'Det er bedt om endringer i «Mali: sikkerhet».',
      '',
      'Åpne i Landrespons:',
      NOTICE.link,
      '',
      '-- ',
      'Du får denne meldingen fordi du arbeider med teksten. Velg selv hva du vil ha på e-post:',
      NOTICE.settings,
      '',
    ].join('\n'),
  )
  expect(notificationMail({ ...NOTICE, language: 'en' }).subject).toContain('Changes requested')
})

test('a reminder names the day in words', () => {
  const mail = notificationMail({ ...NOTICE, type: 'overdue', date: '2022-10-03' })

  expect(mail.text).toContain('Fristen for å gå gjennom «Mali: sikkerhet» var 3. oktober 2022.')
})

const everyNotice = MAIL_LANGUAGES.flatMap((language) =>
  NOTIFICATION_TYPES.map((type) => ({ language, type })),
)

test.each(everyNotice)('$type in $language leaves no gap', ({ language, type }) => {
  const { subject, text } = notificationMail({ ...NOTICE, language, type, date: '2022-10-03' })

  expect(`${subject}${text}`).not.toMatch(/[{}]|undefined|null/)
  expect(noticeWords(type, language).subject).toMatch(/: \{title\}$/)
  expect(noticeWords(type, language).sentence).toMatch(/\.$/)
})

test('a title or name can add no line, and no name of a value', () => {
  const title = 'Mali\r\nBcc: alle@example.org\u202E {name}'
  const { subject, text } = notificationMail({ ...NOTICE, title, name: 'Kari\nNordmann' })

  expect(subject).toBe('Endringer ønsket: Mali Bcc: alle@example.org {name}')
  expect(text).toContain('Hei, Kari Nordmann.')
})

test('an invitation has the link and the day that it ends', () => {
  const { subject, text } = invitationMail({
    language: 'nb',
    name: 'Ada',
    invitedBy: 'Kari',
    title: 'Mali',
    expiresOn: '2022-10-15',
    link: 'https://landrespons.example/gjennomgang/x',
  })

  expect(subject).toBe('Invitasjon til å lese: Mali')
  expect(text).toContain('\nhttps://landrespons.example/gjennomgang/x\n')
  expect(text).toContain('til og med 15. oktober 2022')
})

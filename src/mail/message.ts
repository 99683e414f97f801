import type { SendMailOptions } from 'nodemailer'
import type { Mail, MailEnvironment } from './mail'

/**
 * A mail as nodemailer takes it. The same mail has the same Message-ID (RFC 5322, section 3.6.4) and date however often it
 * is sent, so that a server or a person's program can drop a repeat. Names and addresses are given apart and never as a
 * header line, so nothing in them can become a header.
 */
export function messageOf(
  { key, at, to, subject, text }: Mail,
  { from, host }: Pick<MailEnvironment, 'from' | 'host'>,
): SendMailOptions {
  return {
    messageId: `<${key}@${host}>`,
    date: at,
    from,
    to,
    subject,
    text,
    // Tells other programs not to answer (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

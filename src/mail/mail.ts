/** A mail as it leaves the house: plain text, to one person. `key` names it for ever, so that it is never two. */
export type Mail = {
  /** Letters, digits and hyphens. */
  key: string
  /** When it was written, which stays the same however often it is sent. */
  at: Date
  to: { name: string; address: string }
  subject: string
  text: string
}

/** Hands a mail over to whoever carries it, or throws. */
export type Deliver = (mail: Mail) => Promise<void>

/** Where mail goes: a server by its URL, or a folder of files where none is configured. */
export type MailEnvironment = {
  smtpUrl: string | null
  folder: string
  from: { name: string; address: string }
  /** Stands behind the @ of each Message-ID. */
  host: string
}

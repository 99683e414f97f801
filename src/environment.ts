import { z } from 'zod'
import type { Environment } from './create-config'
import type { MailEnvironment } from './mail/mail'

const Variables = z.object({
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:|mongodb(\+srv)?:)/,
      'DATABASE_URL must begin with file:, mongodb: or mongodb+srv:',
    )
    .default('file:.data/landrespons.db'),
  PAYLOAD_SECRET: z.string().min(24, 'PAYLOAD_SECRET needs at least 24 characters').optional(),
  SERVER_URL: z.url().default('http://localhost:3000'),
})

const MailVariables = z.object({
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'SMTP_URL must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FOLDER: z.string().min(1).default('.data/mail'),
  MAIL_FROM: z.email('MAIL_FROM must be an e-mail address').optional(),
  SERVER_URL: Variables.shape.SERVER_URL,
})

/** Reads where the CMS runs from the environment, or says which variable is wrong. */
export function environment(variables: NodeJS.ProcessEnv): Environment {
  const { DATABASE_URL, PAYLOAD_SECRET, SERVER_URL } = Variables.parse(variables)
  return {
    databaseUrl: DATABASE_URL,
    secret: PAYLOAD_SECRET ?? developmentSecret(variables),
    serverURL: new URL(SERVER_URL).origin,
  }
}

/** Reads where mail goes and who it comes from: a server by `SMTP_URL`, else files in `MAIL_FOLDER`. */
export function mailEnvironment(variables: NodeJS.ProcessEnv): MailEnvironment {
  const { SMTP_URL, MAIL_FOLDER, MAIL_FROM, SERVER_URL } = MailVariables.parse(variables)
  const host = new URL(SERVER_URL).hostname
  return {
    smtpUrl: SMTP_URL ?? null,
    folder: MAIL_FOLDER,
    from: { name: 'Landrespons', address: MAIL_FROM ?? `landrespons@${host}` },
    host,
  }
}

// `next build` loads the config in production mode and keeps nothing of it.
function developmentSecret({ NODE_ENV, NEXT_PHASE }: NodeJS.ProcessEnv): string {
  if (NODE_ENV === 'production' && NEXT_PHASE !== 'phase-production-build')
    throw new Error('PAYLOAD_SECRET must be set in production')
  return 'only-for-development-on-this-machine'
}

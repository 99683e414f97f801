import { z } from 'zod'
import type { Environment } from './create-config'

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

/** Reads where the CMS runs from the environment, or says which variable is wrong. */
export function environment(variables: NodeJS.ProcessEnv): Environment {
  const { DATABASE_URL, PAYLOAD_SECRET, SERVER_URL } = Variables.parse(variables)
  return {
    databaseUrl: DATABASE_URL,
    secret: PAYLOAD_SECRET ?? developmentSecret(variables),
    serverURL: new URL(SERVER_URL).origin,
  }
}

// `next build` loads the config in production mode and keeps nothing of it.
function developmentSecret({ NODE_ENV, NEXT_PHASE }: NodeJS.ProcessEnv): string {
  if (NODE_ENV === 'production' && NEXT_PHASE !== 'phase-production-build')
    throw new Error('PAYLOAD_SECRET must be set in production')
  return 'only-for-development-on-this-machine'
}

import { buildConfig, getPayload, type Payload } from 'payload'
import { createConfig } from '@/create-config'

const SECRET = 'a-secret-that-only-the-tests-have'
export const ORIGIN = 'http://localhost:3000'

/** A CMS on the database behind a URL, in this process. */
export async function startCms(databaseUrl: string): Promise<Payload> {
  const config = await buildConfig(createConfig({ databaseUrl, secret: SECRET, serverURL: ORIGIN }))
  return getPayload({ config, key: databaseUrl })
}

import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildConfig, createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll } from 'vitest'
import { createConfig } from '@/create-config'
import type { Role } from '@/domain/review/permissions'
import type { User } from '@payload-types'

const SECRET = 'a-secret-that-only-the-tests-have'
export const ORIGIN = 'http://localhost:3000'

/** A CMS on a database of its own, for one test file. */
export type TestCms = {
  readonly payload: Payload
  /** A request as someone signed in, or as an anonymous reader. */
  as: (user: User | null) => Promise<PayloadRequest>
  /** A new person with these roles. */
  person: (...roles: Role[]) => Promise<User>
}

/** Starts a CMS before the tests of a file and stops it after them; `DATABASE` chooses sqlite or mongodb. */
export function useCms(): TestCms {
  let payload: Payload | undefined
  const started = () => {
    if (!payload)
      throw new Error('The CMS is started before the tests, not while they are collected')
    return payload
  }
  beforeAll(async () => {
    payload = await startCms(freshDatabaseUrl())
  })
  afterAll(async () => {
    await payload?.destroy()
  })
  return {
    get payload() {
      return started()
    },
    as: (user) =>
      createLocalReq({ ...(user && { user: { ...user, collection: 'users' } }) }, started()),
    person: (...roles) => createPerson(started(), roles),
  }
}

/** A CMS on the database behind a URL, with its schema in place. */
export async function startCms(databaseUrl: string): Promise<Payload> {
  const config = await buildConfig({
    ...createConfig({ databaseUrl, secret: SECRET, serverURL: ORIGIN }),
  })
  return getPayload({ config, key: databaseUrl })
}

/** The URL of a database that nobody else uses. */
export function freshDatabaseUrl(): string {
  if (process.env.DATABASE !== 'mongodb')
    return `file:${join(mkdtempSync(join(tmpdir(), 'landrespons-')), 'test.db')}`
  const server = new URL(process.env.MONGODB_URL ?? '')
  server.pathname = `/test-${randomUUID()}`
  return server.href
}

let people = 0

async function createPerson(payload: Payload, roles: Role[]): Promise<User> {
  people += 1
  const name = `${roles.join(' og ')} ${people}`
  return payload.create({
    collection: 'users',
    data: { name, roles, email: `person-${people}@example.org`, password: 'test-password-1' },
    depth: 0,
    overrideAccess: true,
  })
}

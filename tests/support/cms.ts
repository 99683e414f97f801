import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll } from 'vitest'
import type { Role } from '@/domain/review/permissions'
import type { User } from '@payload-types'
import { startCms } from './cms-process'

export const TEST_PASSWORD = 'test-password-1'

/** A CMS on a database of its own, for one test file. */
export type TestCms = {
  readonly payload: Payload
  /** Payload's cache key of this CMS, by which REST finds it. */
  readonly key: string
  /** A request as someone signed in, or as an anonymous reader. */
  as: (user: User | null) => Promise<PayloadRequest>
  /** A new person with these roles. */
  person: (...roles: Role[]) => Promise<User>
}

/**
 * Starts a CMS before the tests of a file and stops it after them; `DATABASE` chooses sqlite or mongodb. Unless it is to
 * be empty, it has an administrator, since the first person of a system becomes that.
 */
export function useCms({ empty = false } = {}): TestCms {
  let payload: Payload | undefined
  const key = freshDatabaseUrl()
  const started = () => {
    if (!payload)
      throw new Error('The CMS is started before the tests, not while they are collected')
    return payload
  }
  beforeAll(async () => {
    payload = await startCms(key)
    if (!empty) await createPerson(payload, ['admin'])
  })
  afterAll(async () => {
    await payload?.destroy()
  })
  return {
    key,
    get payload() {
      return started()
    },
    as: (user) =>
      createLocalReq({ ...(user && { user: { ...user, collection: 'users' } }) }, started()),
    person: (...roles) => createPerson(started(), roles),
  }
}

/** The URL of a database that nobody else uses, of the kind that `DATABASE` chooses or of the one that is asked for. */
export function freshDatabaseUrl(kind = process.env.DATABASE): string {
  if (kind !== 'mongodb')
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
    data: { name, roles, email: `person-${people}@example.org`, password: TEST_PASSWORD },
    depth: 0,
    overrideAccess: true,
  })
}

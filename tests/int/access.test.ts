import { beforeAll, describe, expect, test } from 'vitest'
import type { User } from '@payload-types'
import { OPERATIONS, type GuardedCollection, type Operation } from '@/domain/review/permissions'
import { useCms } from '../support/cms'
import { rest } from '../support/rest'

const cms = useCms()

/** Who may do what: create, read, update, delete; a dash where it is refused. */
const EXPECTED = {
  users: { anonymous: '----', researcher: '-r--', reviewer: '-r--', admin: 'crud' },
  countries: { anonymous: '----', researcher: '-r--', reviewer: '-r--', admin: 'crud' },
  topics: { anonymous: '----', researcher: 'cru-', reviewer: '-ru-', admin: 'crud' },
  boilerplates: { anonymous: '----', researcher: '-r--', reviewer: '-r--', admin: 'crud' },
  reports: { anonymous: '----', researcher: 'cru-', reviewer: '-ru-', admin: 'crud' },
  sections: { anonymous: '----', researcher: 'crud', reviewer: '-ru-', admin: 'crud' },
  sources: { anonymous: '----', researcher: 'crud', reviewer: '-ru-', admin: 'crud' },
  tables: { anonymous: '----', researcher: 'crud', reviewer: '-ru-', admin: 'crud' },
  submissions: { anonymous: '----', researcher: '-r--', reviewer: '-r--', admin: '-r--' },
  waivers: { anonymous: '----', researcher: '-r--', reviewer: '-r--', admin: '-r--' },
  corrections: { anonymous: '----', researcher: '-r--', reviewer: '-r--', admin: '-r--' },
  editions: { anonymous: '-r--', researcher: '-r--', reviewer: '-r--', admin: '-r--' },
  withdrawals: { anonymous: '----', researcher: '-r--', reviewer: '-r--', admin: '-r--' },
  events: { anonymous: '----', researcher: '-r--', reviewer: '-r--', admin: '-r--' },
  presences: { anonymous: '----', researcher: '-r--', reviewer: '-r--', admin: '-r--' },
  comments: { anonymous: '----', researcher: '-r--', reviewer: '-r--', admin: '-r--' },
  invitations: { anonymous: '----', researcher: '----', reviewer: '-r--', admin: '-r--' },
  notifications: { anonymous: '----', researcher: '-r--', reviewer: '-r--', admin: '-r--' },
  outbox: { anonymous: '----', researcher: '----', reviewer: '----', admin: '-r--' },
} as const satisfies Record<GuardedCollection, Record<Who, string>>

type Who = 'anonymous' | 'researcher' | 'reviewer' | 'admin'

const people = new Map<Who, User>()

beforeAll(async () => {
  for (const role of ['researcher', 'reviewer', 'admin'] as const)
    people.set(role, await cms.person(role))
})

const rows = Object.entries(EXPECTED).flatMap(([collection, byWho]) =>
  Object.entries(byWho).flatMap(([who, letters]) =>
    OPERATIONS.map((operation) => ({
      collection: collection as GuardedCollection,
      who: who as Who,
      operation,
      allowed: letters.includes(operation.slice(0, 1)),
    })),
  ),
)

describe('through the Local API', () => {
  test.each(rows)('$who, $operation in $collection: $allowed', async ({ allowed, ...row }) => {
    expect(await isForbiddenLocally(row)).toBe(!allowed)
  })
})

describe('through REST', () => {
  test.each(rows)('$who, $operation in $collection: $allowed', async ({ allowed, ...row }) => {
    expect(await isForbiddenByRest(row)).toBe(!allowed)
  })
})

type Row = { collection: GuardedCollection; who: Who; operation: Operation }

const NOWHERE = '0123456789abcdef01234567'

/** Access is asked before anything else, so an allowed call fails on what it lacks, never as forbidden. */
async function isForbiddenLocally({ collection, who, operation }: Row): Promise<boolean> {
  const user = people.get(who) ?? null
  const shared = {
    collection,
    depth: 0,
    overrideAccess: false,
    user,
    req: await cms.as(user),
  } as const
  const call = {
    create: () => cms.payload.create({ ...shared, data: {} as never }),
    read: () => cms.payload.find(shared),
    update: () => cms.payload.update({ ...shared, id: NOWHERE, data: {} }),
    delete: () => cms.payload.delete({ ...shared, id: NOWHERE }),
  }[operation]
  const [outcome] = await Promise.allSettled([call()])
  return outcome.status === 'rejected' && errorName(outcome.reason) === 'Forbidden'
}

async function isForbiddenByRest({ collection, who, operation }: Row): Promise<boolean> {
  const as = people.get(who) ?? null
  const one = `/api/${collection}/${NOWHERE}`
  const { status } = await {
    create: () => rest(cms, `/api/${collection}`, { method: 'POST', body: {}, as }),
    read: () => rest(cms, `/api/${collection}`, { as }),
    update: () => rest(cms, one, { method: 'PATCH', body: {}, as }),
    delete: () => rest(cms, one, { method: 'DELETE', as }),
  }[operation]()
  return status === 403 || status === 401
}

function errorName(reason: unknown): string {
  return reason instanceof Error ? reason.name : ''
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  GRANTS,
  may,
  mayTake,
  OPERATIONS,
  ROLES,
  STEPS,
  type GuardedCollection,
  type Role,
  type Step,
} from './permissions'

/** What each role may do, in the order create, read, update, delete: a letter where it may. */
const MATRIX = [
  ['users', '·r··', '·r··', 'crud'],
  ['countries', '·r··', '·r··', 'crud'],
  ['topics', 'cru·', '·ru·', 'crud'],
  ['reports', 'cru·', '·ru·', 'crud'],
  ['sections', 'crud', '·ru·', 'crud'],
  ['sources', 'crud', '·ru·', 'crud'],
  ['tables', 'crud', '·ru·', 'crud'],
  ['boilerplates', '·r··', '·r··', 'crud'],
  ['submissions', '·r··', '·r··', '·r··'],
  ['waivers', '·r··', '·r··', '·r··'],
  ['corrections', '·r··', '·r··', '·r··'],
  ['editions', '·r··', '·r··', '·r··'],
  ['withdrawals', '·r··', '·r··', '·r··'],
  ['events', '·r··', '·r··', '·r··'],
  ['presences', '·r··', '·r··', '·r··'],
  ['comments', '·r··', '·r··', '·r··'],
  ['invitations', '····', '·r··', '·r··'],
  ['notifications', '·r··', '·r··', '·r··'],
  ['outbox', '····', '····', '·r··'],
] as const satisfies [GuardedCollection, string, string, string][]

const STEP_ROLES = [
  ['import', ['researcher', 'admin']],
  ['submit', ['researcher', 'admin']],
  ['correct', ['researcher', 'admin']],
  ['assign', ['reviewer', 'admin']],
  ['invite', ['reviewer', 'admin']],
  ['look', ['reviewer', 'admin']],
  ['checklist', ['reviewer', 'admin']],
  ['waive', ['reviewer', 'admin']],
  ['lift-waiver', ['reviewer', 'admin']],
  ['request-changes', ['reviewer', 'admin']],
  ['approve', ['reviewer', 'admin']],
  ['publish', ['reviewer', 'admin']],
  ['schedule', ['reviewer', 'admin']],
  ['unschedule', ['reviewer', 'admin']],
  ['publish-emergency', ['reviewer', 'admin']],
  ['withdraw', ['reviewer', 'admin']],
  ['restore', ['reviewer', 'admin']],
  ['comment', ['researcher', 'reviewer', 'admin']],
  ['settle-thread', ['researcher', 'reviewer', 'admin']],
  ['carry-over', ['reviewer', 'admin']],
  ['send-again', ['admin']],
] as const satisfies [Step, Role[]][]

const COLLECTIONS = MATRIX.map(([collection]) => collection)

function asker(...roles: Role[]) {
  return { id: 'u', roles }
}

function letters(who: Parameters<typeof may>[0], collection: GuardedCollection): string {
  return OPERATIONS.map((operation) =>
    may(who, collection, operation) ? operation.charAt(0) : '·',
  ).join('')
}

test.each(MATRIX)(
  '%s: researchers %s, reviewers %s, administrators %s',
  (collection, ...expected) => {
    expect(ROLES.map((role) => letters(asker(role), collection))).toEqual(expected)
  },
)

test('the tables above name every collection and every step', () => {
  expect(COLLECTIONS).toEqual(Object.keys(GRANTS))
  expect(STEP_ROLES.map(([step]) => step)).toEqual(Object.keys(STEPS))
})

test.each(COLLECTIONS)(
  'of %s an anonymous reader may read editions and nothing else',
  (collection) => {
    const allowed = collection === 'editions' ? '·r··' : '····'

    expect(letters(null, collection)).toBe(allowed)
    expect(letters(asker(), collection)).toBe(allowed)
  },
)

test.each(STEP_ROLES)('the step “%s” is taken by %j', (step, roles) => {
  expect(ROLES.filter((role) => mayTake(asker(role), step))).toEqual(roles)
  expect(mayTake(null, step)).toBe(false)
  expect(mayTake(asker(), step)).toBe(false)
})

test('who has several roles may do what any of them may, and no more', () => {
  const cases = fc.record({
    roles: fc.subarray([...ROLES], { minLength: 1 }),
    collection: fc.constantFrom(...COLLECTIONS),
    operation: fc.constantFrom(...OPERATIONS),
    step: fc.constantFrom(...STEP_ROLES.map(([step]) => step)),
  })
  fc.assert(
    fc.property(cases, ({ roles, collection, operation, step }) => {
      const each = roles.map((role) => asker(role))

      expect(may(asker(...roles), collection, operation)).toBe(
        each.some((one) => may(one, collection, operation)),
      )
      expect(mayTake(asker(...roles), step)).toBe(each.some((one) => mayTake(one, step)))
    }),
    { numRuns: 300 },
  )
})

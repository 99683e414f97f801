export const ROLES = ['researcher', 'reviewer', 'admin'] as const
export type Role = (typeof ROLES)[number]

export const OPERATIONS = ['create', 'read', 'update', 'delete'] as const
export type Operation = (typeof OPERATIONS)[number]

/** Who asks: a signed-in person may have several roles; an anonymous reader has none. */
export type Asker = { id: string; roles: readonly Role[] } | null

const EVERYONE = ['researcher', 'reviewer', 'admin'] as const
const WRITERS = ['researcher', 'admin'] as const
const REVIEWERS = ['reviewer', 'admin'] as const
const ADMINS = ['admin'] as const
const NOBODY = [] as const

const WORKING_COPY = {
  create: WRITERS,
  read: EVERYONE,
  update: EVERYONE,
  delete: WRITERS,
} as const

const REGISTER = {
  create: ['admin'],
  read: EVERYONE,
  update: ['admin'],
  delete: ['admin'],
} as const

const COMMANDS_ONLY = { create: NOBODY, read: EVERYONE, update: NOBODY, delete: NOBODY } as const

/**
 * Who may do what with which collection, roles by operation. `anyone` includes anonymous readers.
 * Submissions, editions, waivers, withdrawals, events and what is said about them are written by commands alone, whatever the role.
 */
export const GRANTS = {
  users: { create: ['admin'], read: EVERYONE, update: ['admin'], delete: ['admin'] },
  countries: REGISTER,
  topics: { create: WRITERS, read: EVERYONE, update: EVERYONE, delete: ['admin'] },
  reports: { create: WRITERS, read: EVERYONE, update: EVERYONE, delete: ['admin'] },
  sections: WORKING_COPY,
  sources: WORKING_COPY,
  tables: WORKING_COPY,
  boilerplates: REGISTER,
  submissions: COMMANDS_ONLY,
  waivers: COMMANDS_ONLY,
  corrections: COMMANDS_ONLY,
  editions: { ...COMMANDS_ONLY, read: 'anyone' },
  withdrawals: COMMANDS_ONLY,
  events: COMMANDS_ONLY,
  presences: COMMANDS_ONLY,
  comments: COMMANDS_ONLY,
  invitations: { ...COMMANDS_ONLY, read: REVIEWERS },
  // Everyone reads their own: the collection narrows it.
  notifications: COMMANDS_ONLY,
  outbox: { ...COMMANDS_ONLY, read: ADMINS },
} as const satisfies Record<string, Record<Operation, readonly Role[] | 'anyone'>>

export type GuardedCollection = keyof typeof GRANTS

/** Whether someone may do an operation on a collection. */
export function may(asker: Asker, collection: GuardedCollection, operation: Operation): boolean {
  const roles: readonly Role[] | 'anyone' = GRANTS[collection][operation]
  return roles === 'anyone' || hasRole(asker, roles)
}

/** The steps from working copy to edition, and the roles that take them. */
export const STEPS = {
  import: WRITERS,
  submit: WRITERS,
  correct: WRITERS,
  assign: REVIEWERS,
  invite: REVIEWERS,
  look: REVIEWERS,
  checklist: REVIEWERS,
  waive: REVIEWERS,
  'lift-waiver': REVIEWERS,
  'request-changes': REVIEWERS,
  approve: REVIEWERS,
  publish: REVIEWERS,
  schedule: REVIEWERS,
  unschedule: REVIEWERS,
  'publish-emergency': REVIEWERS,
  withdraw: REVIEWERS,
  restore: REVIEWERS,
  comment: EVERYONE,
  'settle-thread': EVERYONE,
  'carry-over': REVIEWERS,
  'send-again': ADMINS,
} as const satisfies Record<string, readonly Role[]>

export type Step = keyof typeof STEPS

/** Whether someone has a role that takes a step; four eyes is another question. */
export function mayTake(asker: Asker, step: Step): boolean {
  return hasRole(asker, STEPS[step])
}

function hasRole(asker: Asker, roles: readonly Role[]): boolean {
  return asker !== null && asker.roles.some((role) => roles.includes(role))
}

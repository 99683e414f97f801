import type { User } from '@payload-types'
import type { PayloadRequest } from 'payload'
import type { Role } from '@/domain/review/permissions'

/** Whoever signs in to the demonstration; the addresses are of a domain that nobody has (RFC 2606). */
export const DEMO_PEOPLE = {
  researcher: { name: 'Ingrid Moen', email: 'forfatter@example.org', role: 'researcher' },
  reviewer: { name: 'Samir Aas', email: 'kvalitetssikrer@example.org', role: 'reviewer' },
  admin: { name: 'Berit Dahl', email: 'administrator@example.org', role: 'admin' },
} as const satisfies Record<string, { name: string; email: string; role: Role }>

/** The password of everyone in the demonstration. */
export const DEMO_PASSWORD = 'landrespons-demo'

type DemoPerson = keyof typeof DEMO_PEOPLE

/** The people of the demonstration, made where they are missing. */
export async function demoPeople(req: PayloadRequest): Promise<Record<DemoPerson, User>> {
  return {
    admin: await demoPerson(req, 'admin'),
    researcher: await demoPerson(req, 'researcher'),
    reviewer: await demoPerson(req, 'reviewer'),
  }
}

async function demoPerson(req: PayloadRequest, person: DemoPerson): Promise<User> {
  const { name, email, role } = DEMO_PEOPLE[person]
  const shared = { collection: 'users', depth: 0, overrideAccess: true, req } as const
  const { docs } = await req.payload.find({
    ...shared,
    where: { email: { equals: email } },
    limit: 1,
  })
  if (docs[0]) return docs[0]
  return req.payload.create({
    ...shared,
    data: { name, email, roles: [role], password: DEMO_PASSWORD },
  })
}

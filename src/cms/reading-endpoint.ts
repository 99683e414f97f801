import type { Endpoint, PayloadRequest } from 'payload'
import { DomainError } from '@/domain/domain-error'

/** What is read of the house rather than of one document: `GET …/{path}`, as JSON, for people who are signed in. */
export function readingEndpoint(
  path: `/${string}`,
  read: (req: PayloadRequest) => Promise<unknown>,
): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'get',
    handler: async (req) => {
      if (!req.user) throw new DomainError({ code: 'sign-in-first' })
      return Response.json(await read(req), { headers: { 'Cache-Control': 'no-store' } })
    },
  }
}

import type { Endpoint, PayloadRequest } from 'payload'
import { DomainError } from '@/domain/domain-error'

type Run = (req: PayloadRequest, id: string) => Promise<unknown>

/** A command as a REST endpoint: `POST …/{id}/{name}`, its result as JSON. Refusals go to `afterError`. */
export function commandEndpoint(name: string, run: Run): Omit<Endpoint, 'root'> {
  return { path: `/:id/${name}`, method: 'post', handler: answering(run) }
}

/** What a document's commands would say now, as `GET …/{id}/status`, for people who are signed in. */
export function statusEndpoint(run: Run): Omit<Endpoint, 'root'> {
  return documentEndpoint('status', run)
}

/** What is read of a document for people who are signed in: `GET …/{id}/{name}`, as JSON. */
export function documentEndpoint(name: string, run: Run): Omit<Endpoint, 'root'> {
  return { path: `/:id/${name}`, method: 'get', handler: answering(run) }
}

/** What is read of the house rather than of one document: `GET …/{path}`, as JSON, for people who are signed in. */
export function readingEndpoint(
  path: `/${string}`,
  read: (req: PayloadRequest) => Promise<unknown>,
): Omit<Endpoint, 'root'> {
  return { path, method: 'get', handler: answeringSignedIn(read) }
}

/** A command on a whole collection: `POST …/{name}`, its result as JSON, for people who are signed in. */
export function collectionCommand(
  name: string,
  run: (req: PayloadRequest) => Promise<unknown>,
): Omit<Endpoint, 'root'> {
  return { path: `/${name}`, method: 'post', handler: answeringSignedIn(run) }
}

function answering(run: Run): Endpoint['handler'] {
  return answeringSignedIn((req) => {
    const id = req.routeParams?.id
    if (typeof id !== 'string') throw new DomainError({ code: 'document-missing' })
    return run(req, id)
  })
}

function answeringSignedIn(run: (req: PayloadRequest) => Promise<unknown>): Endpoint['handler'] {
  return async (req) => {
    if (!req.user) throw new DomainError({ code: 'sign-in-first' })
    return Response.json(await run(req), { headers: { 'Cache-Control': 'no-store' } })
  }
}

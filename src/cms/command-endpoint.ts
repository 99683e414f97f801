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

function answering(run: Run): Endpoint['handler'] {
  return async (req) => {
    if (!req.user) throw new DomainError({ code: 'sign-in-first' })
    const id = req.routeParams?.id
    if (typeof id !== 'string') throw new DomainError({ code: 'document-missing' })
    return Response.json(await run(req, id), { headers: { 'Cache-Control': 'no-store' } })
  }
}

import type { Endpoint, PayloadRequest } from 'payload'
import { DomainError } from '@/domain/domain-error'

/** A command as a REST endpoint: `POST …/{id}/{path}`, its result as JSON. Refusals go to `afterError`. */
export function commandEndpoint(
  name: string,
  run: (req: PayloadRequest, id: string) => Promise<unknown>,
): Omit<Endpoint, 'root'> {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      const id = req.routeParams?.id
      if (typeof id !== 'string') throw new DomainError({ code: 'document-missing' })
      return Response.json(await run(req, id))
    },
  }
}

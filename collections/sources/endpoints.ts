import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { jsonBody } from '@/cms/json-body'
import { duplicateSources } from '@/cms/duplicate-sources'
import { incompleteSources } from '@/cms/incomplete-sources'
import { sourceOverview } from '@/cms/source-overview'
import { sourceUses } from '@/cms/source-uses'
import { Identifier } from '@/domain/content/identifier'
import { DomainError } from '@/domain/domain-error'
import { mergeSources } from '@/workflow/merge-sources'
import { bibliographyEndpoint } from './bibliography-endpoint'
import { MergeParts } from './merge-parts'

const MergeBody = z.object({
  keep: Identifier,
  drop: Identifier,
  parts: MergeParts,
  revs: z.object({ keep: z.int(), drop: z.int() }),
})

/**
 * `POST /api/sources/import` and `…/merge`; `GET …/{id}/uses`, `…/duplicates`, `…/incomplete` and `…/overview`. All for
 * people who are signed in.
 */
export const sourceEndpoints: Omit<Endpoint, 'root'>[] = [
  bibliographyEndpoint,
  {
    path: '/merge',
    method: 'post',
    handler: async (req) => {
      const body = await jsonBody(req, { schema: MergeBody })
      return answer(await mergeSources(req, { ...body, now: new Date() }))
    },
  },
  reading('/duplicates', (req) => duplicateSources(req)),
  reading('/incomplete', (req) => incompleteSources(req)),
  reading('/overview', (req) => sourceOverview(req)),
  reading('/:id/uses', async (req) => {
    const uses = await sourceUses(req)
    return { uses: uses.get(String(req.routeParams?.id)) ?? [] }
  }),
]

function reading(
  path: `/${string}`,
  read: (req: PayloadRequest) => Promise<unknown>,
): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'get',
    handler: async (req) => {
      if (!req.user) throw new DomainError({ code: 'sign-in-first' })
      return answer(await read(req))
    },
  }
}

function answer(body: unknown): Response {
  return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
}

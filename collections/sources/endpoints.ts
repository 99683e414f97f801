import type { Endpoint } from 'payload'
import { z } from 'zod'
import { jsonBody } from '@/cms/json-body'
import { readingEndpoint } from '@/cms/command-endpoint'
import { duplicateSources } from '@/cms/duplicate-sources'
import { incompleteSources } from '@/cms/incomplete-sources'
import { sourceOverview } from '@/cms/source-overview'
import { sourceUses } from '@/cms/source-uses'
import { Identifier } from '@/domain/content/identifier'
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
      return Response.json(await mergeSources(req, { ...body, now: new Date() }), {
        headers: { 'Cache-Control': 'no-store' },
      })
    },
  },
  readingEndpoint('/duplicates', (req) => duplicateSources(req)),
  readingEndpoint('/incomplete', (req) => incompleteSources(req)),
  readingEndpoint('/overview', (req) => sourceOverview(req)),
  readingEndpoint('/:id/uses', async (req) => {
    const uses = await sourceUses(req)
    return { uses: uses.get(String(req.routeParams?.id)) ?? [] }
  }),
]

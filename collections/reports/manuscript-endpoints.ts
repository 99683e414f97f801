import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { commandEndpoint, documentEndpoint } from '@/cms/command-endpoint'
import { jsonBody } from '@/cms/json-body'
import { spokenProblems } from '@/cms/spoken-problems'
import { Block } from '@/domain/content/block'
import { Identifier } from '@/domain/content/identifier'
import { MAX_LEVEL } from '@/domain/outline/outline-line'
import { addSections } from '@/workflow/add-sections'
import { loadManuscript, type ManuscriptStatus } from '@/workflow/manuscript'
import { newestRevisions } from '@/workflow/newest-revisions'
import { leaveReport, notePresence } from '@/workflow/presence'

const LIMIT_BYTES = 5 * 1024 * 1024

const SectionsBody = z.strictObject({
  rev: z.int(),
  after: Identifier.nullable(),
  sections: z
    .array(
      z.strictObject({
        title: z.string().trim().min(1).max(300),
        level: z.int().min(1).max(MAX_LEVEL),
        blocks: z.array(Block).default([]),
      }),
    )
    .min(1)
    .max(200),
})

const PresenceBody = z.strictObject({
  section: Identifier.nullable().default(null),
  leaving: z.boolean().default(false),
})

/**
 * What the manuscript page asks: `GET /api/reports/{id}/manuscript`, `GET …/manuscript-status`,
 * `POST …/sections` `{ rev, after, sections }` and `POST …/presence` `{ section?, leaving? }`.
 */
export const manuscriptEndpoints: Omit<Endpoint, 'root'>[] = [
  documentEndpoint('manuscript', async (req, report) => {
    const { copy, status } = await loadManuscript(req, report)
    const yearSuffixes = Object.fromEntries(copy.yearSuffixes)
    return { copy: { ...copy, yearSuffixes }, status: spoken(req, status) }
  }),
  documentEndpoint('manuscript-status', async (req, report) =>
    spoken(req, (await loadManuscript(req, report)).status),
  ),
  commandEndpoint('sections', async (req, report) => {
    const body = await jsonBody(req, {
      schema: SectionsBody,
      codes: { sections: 'sections-invalid', rev: 'rev-missing' },
      limit: LIMIT_BYTES,
    })
    return addSections(req, { report, ...body })
  }),
  commandEndpoint('presence', async (req, report) => {
    const { section, leaving } = await jsonBody(req, { schema: PresenceBody })
    if (leaving) {
      await leaveReport(req, report)
      return {}
    }
    const others = await notePresence(req, { report, section, now: new Date() })
    return { others, ...(await newestRevisions(req, report)) }
  }),
]

function spoken(req: PayloadRequest, { problems, ...status }: ManuscriptStatus) {
  return { ...status, problems: spokenProblems(req, problems) }
}

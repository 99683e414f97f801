import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { spokenProblems } from '@/cms/spoken-problems'
import { Identifier } from '@/domain/content/identifier'
import { DomainError } from '@/domain/domain-error'
import { BIBLIOGRAPHY_FORMATS } from '@/formats/bibliography/guess-format'
import { importSources, type SourceChoice } from '@/workflow/import-sources'
import { previewSources, type SentBibliography } from '@/workflow/preview-sources'
import { MergeParts } from './merge-parts'

const LIMIT_BYTES = 9 * 1024 * 1024

const chosen = { source: z.string().max(64) }

const Choices: z.ZodType<SourceChoice[]> = z.array(
  z.discriminatedUnion('take', [
    z.object({ ...chosen, take: z.literal('create'), beside: z.array(z.string()).max(100) }),
    z.object({ ...chosen, take: z.literal('use'), existing: Identifier }),
    z.object({
      ...chosen,
      take: z.literal('merge'),
      existing: Identifier,
      rev: z.int(),
      parts: MergeParts,
    }),
    z.object({ ...chosen, take: z.literal('leave') }),
  ]),
)

/**
 * `POST /api/sources/import`, multipart: `file` or `text`, `format?`, and, once the person has seen what it would bring,
 * `choices`: without them nothing is written, and the preview is the answer.
 */
export const bibliographyEndpoint: Omit<Endpoint, 'root'> = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new DomainError({ code: 'sign-in-first' })
    refuseTooLarge(req)
    const form = (await req.formData?.()) ?? new FormData()
    const sent = await bibliographyIn(form)
    const choices = choicesIn(form)
    if (choices) return Response.json({ taken: await importSources(req, { ...sent, choices }) })
    return Response.json(spokenPreview(req, await previewSources(req, sent)))
  },
}

function spokenPreview(req: PayloadRequest, preview: Awaited<ReturnType<typeof previewSources>>) {
  return {
    ...preview,
    remarks: spokenProblems(req, preview.remarks),
    sources: preview.sources.map((source) => ({
      ...source,
      remarks: spokenProblems(req, source.remarks),
    })),
  }
}

async function bibliographyIn(form: FormData): Promise<SentBibliography> {
  const file = form.get('file')
  const text = file instanceof File ? await textOf(file) : form.get('text')
  if (typeof text !== 'string' || text.trim() === '')
    throw new DomainError({ code: 'bibliography-missing', at: 'file' })
  const format = BIBLIOGRAPHY_FORMATS.find((known) => known === form.get('format')) ?? null
  return { text, format }
}

// Exports from Windows are often Latin-1 still: read as that where they are not UTF-8.
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function choicesIn(form: FormData): SourceChoice[] | null {
  const choices = form.get('choices')
  if (typeof choices !== 'string') return null
  const read = Choices.safeParse(parsed(choices))
  if (!read.success) throw new DomainError({ code: 'json-invalid', at: 'choices' })
  return read.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DomainError({ code: 'json-invalid' }, { details: String(cause) })
  }
}

function refuseTooLarge(req: PayloadRequest): void {
  const bytes = Number(req.headers.get('content-length') ?? 0)
  if (bytes <= LIMIT_BYTES) return
  const values = {
    size: `${Math.ceil(bytes / 1024 / 1024)} MB`,
    limit: `${LIMIT_BYTES / 1024 / 1024} MB`,
  }
  throw new DomainError({ code: 'too-large', values })
}

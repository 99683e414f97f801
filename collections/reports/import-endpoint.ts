import type { Endpoint, PayloadRequest } from 'payload'
import { languageOf } from '@/cms/asker'
import { REPORT_LANGUAGES, type ReportLanguage } from '@/domain/content/report-content'
import { DomainError } from '@/domain/domain-error'
import { importSummary } from '@/import/import-summary'
import { assertMayTake } from '@/workflow/assert-may-take'
import { importReport, type ImportReport } from '@/workflow/import-report'

const LIMIT_BYTES = 6 * 1024 * 1024

/**
 * `POST /api/reports/import`, multipart: `file`, `slug`, `language`, `title?`, `replace?` ("true"). Answers with the
 * report's id and what was found.
 */
export const importEndpoint: Omit<Endpoint, 'root'> = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    assertMayTake(req, 'import')
    refuseTooLarge(req)
    const { report, imported } = await importReport(req, await readForm(req))
    return Response.json(
      { report: { id: report.id }, summary: importSummary(imported, languageOf(req)) },
      { status: 201 },
    )
  },
}

async function readForm(req: PayloadRequest): Promise<ImportReport> {
  const form = (await req.formData?.()) ?? new FormData()
  const file = form.get('file')
  if (!(file instanceof File)) throw new DomainError({ code: 'file-missing', at: 'file' })
  return {
    file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
    slug: textIn(form, 'slug'),
    language: languageIn(form),
    title: textIn(form, 'title') || null,
    replace: form.get('replace') === 'true',
    now: new Date(),
  }
}

function languageIn(form: FormData): ReportLanguage {
  const language = REPORT_LANGUAGES.find((known) => known === textIn(form, 'language'))
  if (!language) throw new DomainError({ code: 'language-unknown', at: 'language' })
  return language
}

function textIn(form: FormData, field: string): string {
  const value = form.get(field)
  return typeof value === 'string' ? value.trim() : ''
}

function refuseTooLarge(req: PayloadRequest): void {
  const bytes = Number(req.headers.get('content-length') ?? 0)
  if (bytes > LIMIT_BYTES)
    throw new DomainError({
      code: 'too-large',
      values: {
        size: `${Math.ceil(bytes / 1024 / 1024)} MB`,
        limit: `${LIMIT_BYTES / 1024 / 1024} MB`,
      },
    })
}

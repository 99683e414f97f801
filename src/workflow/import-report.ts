import type { Report } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/in-transaction'
import { newBlockId } from '@/cms/new-block-id'
import { Slug, type ReportLanguage } from '@/domain/content/report-content'
import { DomainError } from '@/domain/domain-error'
import { suppliedTitle } from '@/domain/assembly/supplied-title'
import { decodePlainText } from '@/import/decode-plain-text'
import { importPlainText, type ImportedReport } from '@/import/import-plain-text'
import { boilerplateDocument } from './boilerplate-document'
import { recordEvent } from './record-event'
import { writeManuscript } from './write-manuscript'

export type ImportReport = {
  file: { name: string; bytes: Uint8Array }
  slug: string
  language: ReportLanguage
  title: string | null
  /** Put the import in place of the sections that the report has. */
  replace: boolean
  now: Date
}

/**
 * Makes a report's working copy from a plain text, with the list of what needs a person. A report that has sections
 * already is left alone unless `replace` asks otherwise; its old sections stay in the library.
 */
export async function importReport(
  req: PayloadRequest,
  { file, slug, language, title, replace, now }: ImportReport,
): Promise<{ report: Report; imported: ImportedReport }> {
  if (!Slug.safeParse(slug).success) throw new DomainError({ code: 'slug-invalid', at: 'slug' })
  const text = decodePlainText(file.bytes, file.name)
  const imported = importPlainText(text, { newId: newBlockId, language })
  const report = await inTransaction(req, async () => {
    const existing = await reportBySlug(req, slug)
    if (existing?.outline?.length && !replace)
      throw new DomainError({ code: 'import-over-work', values: { slug } })

    const { manuscript, needsPerson } = imported
    const { outline, yearSuffixes } = await writeManuscript(req, { manuscript, known: new Map() })
    const parts = {
      outline,
      yearSuffixes,
      importNotes: needsPerson.map((need) => ({ ...need, done: false })),
      boilerplate: await boilerplateDocument(req, {
        boilerplate: manuscript.boilerplate,
        language,
      }),
    }
    const written = existing
      ? await updateReport(req, existing, parts)
      : await createReport(req, { ...parts, slug, language, title: title ?? suppliedTitle(slug) })
    await recordEvent(req, {
      type: 'imported',
      report: written.id,
      at: now,
      details: { file: file.name },
    })
    return written
  })
  return { report, imported }
}

const asHouse = { depth: 0, overrideAccess: true } as const

type Parts = Pick<Report, 'outline' | 'yearSuffixes' | 'importNotes' | 'boilerplate'>

function createReport(
  req: PayloadRequest,
  data: Parts & Pick<Report, 'slug' | 'language' | 'title'>,
): Promise<Report> {
  return req.payload.create({
    collection: 'reports',
    data: { ...data, kind: 'respons' },
    ...asHouse,
    req,
  })
}

function updateReport(req: PayloadRequest, { id, rev }: Report, data: Parts): Promise<Report> {
  return req.payload.update({ collection: 'reports', id, data: { ...data, rev }, ...asHouse, req })
}

async function reportBySlug(req: PayloadRequest, slug: string): Promise<Report | null> {
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    ...asHouse,
    req,
  })
  return docs[0] ?? null
}

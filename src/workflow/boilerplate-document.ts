import type { PayloadRequest } from 'payload'
import type { Manuscript } from '@/domain/content/manuscript'
import type { ReportLanguage } from '@/domain/content/report-content'
import { toLexical } from '@/editor/body/to-lexical'

/**
 * The boilerplate document with this heading and language; made from the given text when there is none yet, since
 * boilerplate is shared and an import does not change other reports.
 */
export async function boilerplateDocument(
  req: PayloadRequest,
  { boilerplate, language }: Pick<Manuscript, 'boilerplate'> & { language: ReportLanguage },
): Promise<string | null> {
  if (!boilerplate) return null
  const { title, blocks } = boilerplate
  const { docs } = await req.payload.find({
    collection: 'boilerplates',
    where: { and: [{ title: { equals: title } }, { language: { equals: language } }] },
    limit: 1,
    select: { title: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (docs[0]) return docs[0].id
  const { id } = await req.payload.create({
    collection: 'boilerplates',
    data: { title, language, body: toLexical(blocks) },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}

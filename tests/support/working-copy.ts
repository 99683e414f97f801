import type { Report, Section, Source, User } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { toLexical } from '@/editor/body/to-lexical'
import type { Block } from '@/domain/content/block'
import { boilerplateDocument } from '@/workflow/boilerplate-document'
import type { TestCms } from './cms'

let count = 0

/** A complete source that can be cited. */
export async function createSource(
  { payload, as }: TestCms,
  { by, ...fields }: { by: User } & Partial<Source>,
): Promise<Source> {
  const req = await as(by)
  return payload.create({
    collection: 'sources',
    data: {
      type: 'report',
      shortName: 'ICG',
      authors: [{ kind: 'body', literal: 'International Crisis Group' }],
      title: 'En rapport',
      publisher: 'International Crisis Group',
      issued: '2021',
      pages: '40',
      language: 'en',
      ...fields,
    },
    depth: 0,
    overrideAccess: false,
    user: by,
    req,
  })
}

/**
 * A report that can be submitted and approved: one section that cites one source and answers one question, the dates of its
 * currency, and a boilerplate, which nobody in the test has written.
 */
export async function createReport(
  cms: TestCms,
  { by, slug }: { by: User; slug?: string },
): Promise<{ report: Report; section: Section; source: Source }> {
  const source = await createSource(cms, { by })
  const section = await createSection(cms, { by, blocks: [paragraph('Volden øker.', source.id)] })
  count += 1
  const report = await cms.payload.create({
    collection: 'reports',
    data: {
      title: 'Sikkerhetssituasjonen',
      slug: slug ?? `rapport-${count}`,
      kind: 'respons',
      language: 'nb',
      country: await countryId(cms),
      outline: [{ section: section.id, level: '1' }],
      questions: [{ text: 'Hvordan er sikkerhetssituasjonen?', answeredIn: [section.id] }],
      cutOffDate: '2022-09-01T12:00:00.000Z',
      assessedCurrent: '2022-09-15T12:00:00.000Z',
      reviewBy: '2023-03-15T12:00:00.000Z',
      boilerplate: await boilerplateDocument(await cms.as(null), {
        boilerplate: {
          title: 'Om responser',
          blocks: [paragraph('En respons svarer på spørsmål.')],
        },
        language: 'nb',
      }),
    },
    depth: 0,
    overrideAccess: false,
    user: by,
    req: await cms.as(by),
  })
  return { report, section, source }
}

export async function createSection(
  { payload, as }: TestCms,
  { by, blocks, title = 'Innledning' }: { by: User; blocks: Block[]; title?: string },
): Promise<Section> {
  return payload.create({
    collection: 'sections',
    data: { title, body: toLexical(blocks) },
    depth: 0,
    overrideAccess: false,
    user: by,
    req: await as(by),
  })
}

/** Saves a new text in a section, on top of its newest revision. */
export async function rewriteSection(
  { payload, as }: TestCms,
  { by, id, blocks }: { by: User; id: string; blocks: Block[] },
): Promise<Section> {
  const req: PayloadRequest = await as(by)
  const { rev } = await payload.findByID({
    collection: 'sections',
    id,
    depth: 0,
    overrideAccess: true,
  })
  return payload.update({
    collection: 'sections',
    id,
    data: { body: toLexical(blocks), rev },
    depth: 0,
    overrideAccess: false,
    user: by,
    req,
  })
}

/** A paragraph that ends in a citation of the source. */
export function paragraph(text: string, source?: string): Block {
  count += 1
  return {
    type: 'paragraph',
    id: `block-${count}`,
    children: [
      { type: 'text', text },
      ...(source
        ? [
            {
              type: 'citation' as const,
              id: `citation-${count}`,
              mode: 'parenthetical' as const,
              references: [{ source }],
            },
          ]
        : []),
    ],
  }
}

async function countryId({ payload }: TestCms): Promise<string> {
  const { docs } = await payload.find({
    collection: 'countries',
    where: { code: { equals: 'ML' } },
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const data = { code: 'ML', name: 'Mali', nameNynorsk: 'Mali', nameEnglish: 'Mali' }
  const { id } = await payload.create({
    collection: 'countries',
    data,
    depth: 0,
    overrideAccess: true,
  })
  return id
}

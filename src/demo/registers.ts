import type { PayloadRequest } from 'payload'
import type { DemoTopic } from './manuscripts/demo-report'

/** The id of a country's document by its ISO 3166-1 code. */
export async function countryDocument(req: PayloadRequest, code: string): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'countries',
    where: { code: { equals: code } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!docs[0]) throw new Error(`The register of countries lacks ${code}`)
  return docs[0].id
}

/** The id of a topic's document, made where it is missing. */
export async function topicDocument(
  req: PayloadRequest,
  { slug, name }: DemoTopic,
): Promise<string> {
  const shared = { collection: 'topics', depth: 0, overrideAccess: true, req } as const
  const { docs } = await req.payload.find({
    ...shared,
    where: { slug: { equals: slug } },
    limit: 1,
  })
  if (docs[0]) return docs[0].id
  const { id } = await req.payload.create({
    ...shared,
    data: { slug, name: name.nb, nameNynorsk: name.nn, nameEnglish: name.en },
  })
  return id
}

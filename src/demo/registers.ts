import countries from 'i18n-iso-countries'
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import nb from 'i18n-iso-countries/langs/nb.json' with { type: 'json' }
import nn from 'i18n-iso-countries/langs/nn.json' with { type: 'json' }
import type { PayloadRequest } from 'payload'
import type { DemoTopic } from './manuscripts/demo-report'

for (const language of [nb, nn, en]) countries.registerLocale(language)

/** The id of a country's document, made from ISO 3166-1 where it is missing. */
export async function countryDocument(req: PayloadRequest, code: string): Promise<string> {
  const shared = { collection: 'countries', depth: 0, overrideAccess: true, req } as const
  const { docs } = await req.payload.find({
    ...shared,
    where: { code: { equals: code } },
    limit: 1,
  })
  if (docs[0]) return docs[0].id
  const { id } = await req.payload.create({
    ...shared,
    data: {
      code,
      name: countries.getName(code, 'nb') ?? code,
      nameNynorsk: countries.getName(code, 'nn') ?? code,
      nameEnglish: countries.getName(code, 'en') ?? code,
    },
  })
  return id
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

import { z } from 'zod'

const line = z
  .union([z.string(), z.number().transform(String), z.array(z.string()).transform(([one]) => one)])
  .optional()
  .catch(undefined)

const part = z.coerce.number().int().catch(0)

const date = z
  .object({
    'date-parts': z.array(z.array(part)).optional().catch(undefined),
    raw: line,
    literal: line,
  })
  .optional()
  .catch(undefined)
export type CslDate = NonNullable<z.infer<typeof date>>

const name = z.object({
  family: line,
  given: line,
  literal: line,
  suffix: line,
  'dropping-particle': line,
  'non-dropping-particle': line,
})
export type CslName = z.infer<typeof name>

const names = z.array(name.catch({})).optional().catch(undefined)

/** A bibliographic record of CSL-JSON 1.0, as far as we use it; a member of another shape counts as missing. */
export const CslItem = z.object({
  type: line,
  title: line,
  author: names,
  editor: names,
  issued: date,
  accessed: date,
  'container-title': line,
  'collection-title': line,
  publisher: line,
  'publisher-place': line,
  'event-place': line,
  page: line,
  'number-of-pages': line,
  volume: line,
  issue: line,
  number: line,
  URL: line,
  DOI: line,
  ISBN: line,
  language: line,
  note: line,
})
export type CslItem = z.infer<typeof CslItem>

/** A record as it was read: its type where that is one we do not know, and what it is called in its own file. */
export type Entry = { item: CslItem; name: string; unknownType: string | null }

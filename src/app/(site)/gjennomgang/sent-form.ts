import { Identifier } from '@/domain/content/identifier'
import { DomainError } from '@/domain/domain-error'

/** What an outside reviewer's form sends; both null is about the whole text. */
export type SentForm = { block: string | null; thread: string | null; text: string }

// The longest comment, every letter of it percent-encoded.
const LIMIT = 64 * 1024

/** Reads the form; what is too large to be one is refused. Ids that can be none are left for the rules to miss. */
export async function sentForm(request: Request): Promise<SentForm> {
  const body = await request.text()
  if (body.length > LIMIT)
    throw new DomainError({
      code: 'too-large',
      values: { size: `${Math.ceil(body.length / 1024)} kB`, limit: `${LIMIT / 1024} kB` },
    })
  const fields = new URLSearchParams(body)
  return {
    block: idIn(fields, 'block'),
    thread: idIn(fields, 'thread'),
    text: fields.get('text') ?? '',
  }
}

/**
 * Refuses a form that was sent from another page than ours. Browsers say so in Sec-Fetch-Site; an older one says where it
 * came from, unless the page told it not to, and is then refused.
 */
export function assertFromOurPage({ headers }: Request, origin: string): void {
  const site = headers.get('sec-fetch-site')
  const isOurs = site === null ? headers.get('origin') === origin : site === 'same-origin'
  if (!isOurs) throw new DomainError({ code: 'form-elsewhere' })
}

function idIn(fields: URLSearchParams, name: string): string | null {
  const value = fields.get(name)
  if (value === null || value === '') return null
  if (!Identifier.safeParse(value).success) throw new DomainError({ code: 'comment-place-missing' })
  return value
}

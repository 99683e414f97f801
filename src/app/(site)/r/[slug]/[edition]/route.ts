import { getEdition, type PublishedEdition } from '@/published/get-edition'
import { listEditions } from '@/published/list-editions'
import { editionResponse } from '../../../edition-response'
import { conditionalResponse } from '../../../html-response'
import { notFoundResponse } from '../../../not-found-response'
import { cms } from '../../../site'

type Context = { params: Promise<{ slug: string; edition: string }> }

/** One edition for ever: `2.1` as a page, `2.1.json` as its canonical bytes. */
export async function GET(request: Request, { params }: Context) {
  const { slug, edition } = await params
  const payload = await cms()
  const number = edition.replace(/\.json$/, '')
  const published = await getEdition(payload, { slug, number })
  if (!published) {
    const [report] = await listEditions(payload, slug)
    return notFoundResponse(request, { payload, ...(report && { report }) })
  }
  if (edition === number) return editionResponse(request, { payload, published })
  return canonicalResponse(request, published)
}

/** The bytes that were approved: their ETag is their sha256, and they never change. */
function canonicalResponse(
  request: Request,
  { canonical, edition: { slug, number, sha256 } }: PublishedEdition,
): Response {
  return conditionalResponse(request, {
    body: canonical,
    etag: sha256,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Access-Control-Allow-Origin': '*',
      // RFC 9530: the digest of the representation, for whoever checks what they have kept.
      'Repr-Digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
      Link: `</r/${slug}/${number}>; rel="alternate"; type="text/html"`,
    },
  })
}

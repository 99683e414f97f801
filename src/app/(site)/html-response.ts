import { createHash } from 'node:crypto'
import type { ReactNode } from 'react'

/** Nothing runs on a public page and nothing is fetched from elsewhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

type Options = { status?: number; headers?: Record<string, string> }

/**
 * A page as static markup with its headers: an ETag of its bytes, and 304 for a reader who has them. It may be kept,
 * but must be asked for again, since a newer edition changes the frame around an old one.
 */
export async function htmlResponse(
  request: Request,
  { page, status = 200, headers = {} }: Options & { page: ReactNode },
): Promise<Response> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const body = `<!doctype html>${renderToStaticMarkup(page)}`
  return conditionalResponse(request, {
    body,
    status,
    etag: createHash('sha256').update(body).digest('base64url'),
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      ...headers,
    },
  })
}

/** An answer with a strong ETag; 304 Not Modified when the request names it (RFC 9110, section 13.1.2). */
export function conditionalResponse(
  request: Request,
  { body, etag, status = 200, headers = {} }: Options & { body: string; etag: string },
): Response {
  const tagged = { ...headers, ETag: `"${etag}"` }
  const known = (request.headers.get('if-none-match') ?? '').split(',').map(untagged)
  if (status === 200 && (known.includes(etag) || known.includes('*')))
    return new Response(null, { status: 304, headers: tagged })
  return new Response(body, { status, headers: tagged })
}

// A cache that compresses marks the tag as weak; for GET the comparison is weak (RFC 9110, section 8.8.3.2).
function untagged(tag: string): string {
  return tag.trim().replace(/^W\//, '').replace(/^"|"$/g, '')
}

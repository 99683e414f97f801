import type { Payload } from 'payload'
import { NotFoundPage } from '@/ui/pages/not-found-page'
import type { EditionSummary } from '@/published/edition-summary'
import { htmlResponse } from './html-response'
import { siteContext } from './site'

/** A helpful 404 in the site's design, with the way to the report where the address names one. */
export function notFoundResponse(
  request: Request,
  { payload, report }: { payload: Payload; report?: EditionSummary },
): Promise<Response> {
  const page = (
    <NotFoundPage
      address={decodedPath(request)}
      report={report ?? null}
      language="nb"
      site={siteContext(payload)}
    />
  )
  return htmlResponse(request, { page, status: 404, headers: { 'Cache-Control': 'no-store' } })
}

function decodedPath(request: Request): string {
  const { pathname } = new URL(request.url)
  try {
    return decodeURIComponent(pathname)
  } catch (cause) {
    if (cause instanceof URIError) return pathname
    throw cause
  }
}

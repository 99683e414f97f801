import { getEdition } from '@/published/get-edition'
import { HistoryPage } from '@/ui/pages/history-page'
import { htmlResponse } from '../../../html-response'
import { notFoundResponse } from '../../../not-found-response'
import { cms, siteContext } from '../../../site'

/** Every edition of a report, newest first. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const payload = await cms()
  const newest = await getEdition(payload, await params)
  if (!newest) return notFoundResponse(request, { payload })
  const { content, editions } = newest
  const page = (
    <HistoryPage report={content.report} editions={editions} site={siteContext(payload)} />
  )
  return htmlResponse(request, { page })
}

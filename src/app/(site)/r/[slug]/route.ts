import { getEdition } from '@/published/get-edition'
import { editionResponse } from '../../edition-response'
import { notFoundResponse } from '../../not-found-response'
import { cms } from '../../site'

/** The newest edition of a report. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const payload = await cms()
  const published = await getEdition(payload, await params)
  if (!published) return notFoundResponse(request, { payload })
  return editionResponse(request, { payload, published })
}

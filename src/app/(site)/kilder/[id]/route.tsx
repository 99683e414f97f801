import { getSource } from '@/published/get-source'
import { SourcePage } from '@/ui/pages/source-page'
import { htmlResponse } from '../../html-response'
import { notFoundResponse } from '../../not-found-response'
import { cms, siteContext } from '../../site'

/** A source and every edition and block that cites it. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const payload = await cms()
  const published = await getSource(payload, (await params).id)
  if (!published) return notFoundResponse(request, { payload })
  const page = <SourcePage {...published} language="nb" site={siteContext(payload)} />
  return htmlResponse(request, { page })
}

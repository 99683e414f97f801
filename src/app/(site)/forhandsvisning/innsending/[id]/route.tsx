import { ReportContent } from '@/domain/content/report-content'
import { PreviewPage } from '@/ui/pages/preview-page'
import { htmlResponse } from '../../../html-response'
import { notFoundResponse } from '../../../not-found-response'
import { cms, siteContext } from '../../../site'

/** A submission as it will look when it is published, for people who are signed in; to others it does not exist. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const payload = await cms()
  const { user } = await payload.auth({ headers: request.headers })
  const submission =
    user &&
    (await payload.findByID({
      collection: 'submissions',
      id: (await params).id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user,
    }))
  if (!submission) return notFoundResponse(request, { payload })
  const page = (
    <PreviewPage
      content={ReportContent.parse(JSON.parse(submission.content))}
      of={{ kind: 'submission', sha256: submission.sha256 }}
      site={siteContext(payload)}
    />
  )
  return htmlResponse(request, { page, headers: { 'Cache-Control': 'private, no-store' } })
}

import { createLocalReq } from 'payload'
import { spokenProblems } from '@/cms/spoken-problems'
import { draftContent } from '@/domain/assembly/draft-content'
import { DomainError } from '@/domain/domain-error'
import { PreviewPage } from '@/ui/pages/preview-page'
import { loadManuscript } from '@/workflow/manuscript'
import { htmlResponse } from '../../../html-response'
import { notFoundResponse } from '../../../not-found-response'
import { cms, siteContext } from '../../../site'

/** A report's working copy as it would look now, for people who are signed in; to others it does not exist. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const payload = await cms()
  const { user } = await payload.auth({ headers: request.headers })
  if (!user) return notFoundResponse(request, { payload })
  const req = await createLocalReq({ user, req: { headers: request.headers } }, payload)
  try {
    const { copy, status } = await loadManuscript(req, (await params).id)
    const problems = spokenProblems(req, status.problems).map(({ message }) => message)
    const page = (
      <PreviewPage
        content={draftContent(copy)}
        of={{ kind: 'draft', problems }}
        site={siteContext(payload)}
      />
    )
    return await htmlResponse(request, { page, headers: { 'Cache-Control': 'private, no-store' } })
  } catch (error) {
    if (error instanceof DomainError) return notFoundResponse(request, { payload })
    throw error
  }
}

import { listNewest } from '@/published/list-newest'
import { FrontPage } from '@/ui/pages/front-page'
import type { SiteLanguage } from '@/ui/site-language'
import { htmlResponse } from './html-response'
import { cms, siteContext } from './site'

/** The front page in one of the site's languages. */
export async function frontPageResponse(
  request: Request,
  language: SiteLanguage,
): Promise<Response> {
  const payload = await cms()
  const reports = await listNewest(payload)
  const page = <FrontPage reports={reports} language={language} site={siteContext(payload)} />
  return htmlResponse(request, { page })
}

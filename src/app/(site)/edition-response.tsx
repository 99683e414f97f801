import type { Payload } from 'payload'
import type { PublishedEdition } from '@/published/get-edition'
import { EditionPage } from '@/ui/pages/edition-page'
import { htmlResponse } from './html-response'
import { siteContext } from './site'

/** An edition as a page; its canonical address is the edition's own, also when it is shown as the newest. */
export function editionResponse(
  request: Request,
  { payload, published }: { payload: Payload; published: PublishedEdition },
): Promise<Response> {
  const { content, edition, editions, emergency } = published
  const page = (
    <EditionPage
      content={content}
      edition={edition}
      editions={editions}
      emergency={emergency}
      canonical={`/r/${edition.slug}/${edition.number}`}
      site={siteContext(payload)}
    />
  )
  return htmlResponse(request, { page })
}

import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import type { SiteContext } from '@/ui/site-context'

/** The CMS that the site's pages are read from. */
export function cms(): Promise<Payload> {
  return getPayload({ config })
}

/** What every page knows of its site. The style sheet's name is given at build time (`next.config.mjs`). */
export function siteContext({ config: { serverURL } }: Payload): SiteContext {
  return {
    stylesheet: process.env.SITE_STYLESHEET ?? '',
    demonstration: process.env.DEMONSTRATION === 'true',
    origin: serverURL,
  }
}

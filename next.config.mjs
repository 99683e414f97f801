import { withPayload } from '@payloadcms/next/withPayload'
import { bundleStylesheet } from './tasks/bundle-stylesheet.mjs'

const CLIENT_HINTS = ['Accept-CH', 'Critical-CH', 'Vary']
const A_YEAR = 'public, max-age=31536000, immutable'

const withAdmin = withPayload({
  poweredByHeader: false,
  // `npm run check` checks the types, and of the tests as well.
  typescript: { ignoreBuildErrors: true },
  env: { SITE_STYLESHEET: bundleStylesheet() },
  // A form sends its whole state to the server, and a table of 2,000 rows is several megabytes.
  experimental: { serverActions: { bodySizeLimit: '20mb' } },
})

/** @type {import('next').NextConfig} */
export default {
  ...withAdmin,
  headers: async () => [
    ...(await withAdmin.headers()).map(forAdminOnly),
    { source: '/site-:hash.css', headers: [{ key: 'Cache-Control', value: A_YEAR }] },
    { source: '/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
  ],
}

// Payload asks every page of the site for client hints: on a public page that costs readers a second request.
function forAdminOnly(rule) {
  const isHints = rule.headers.every(({ key }) => CLIENT_HINTS.includes(key))
  return isHints ? { ...rule, source: '/admin/:path*' } : rule
}

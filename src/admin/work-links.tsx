'use client'
import { NavGroup } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useAdminAddress } from './api/use-admin-address'
import { AdminLink } from './parts/admin-link'
import { useMessages } from './use-messages'

const PAGES = [
  { part: 'queue', path: '/gjennomgang' },
  { part: 'log', path: '/logg' },
  { part: 'notifications', path: '/varsler' },
] as const

/** The way to the pages of the day's work, first in the navigation. */
export function WorkLinks() {
  const words = useMessages().messages.nav
  const here = usePathname()
  const home = useAdminAddress('/')
  const root = home.replace(/\/$/, '')
  return (
    <NavGroup label={words.label}>
      <AdminLink to="/" className="nav__link" isHere={here === root}>
        <span className="nav__link-label">{words.board}</span>
      </AdminLink>
      {PAGES.map(({ part, path }) => (
        <AdminLink key={part} to={path} className="nav__link" isHere={here === root + path}>
          <span className="nav__link-label">{words[part]}</span>
        </AdminLink>
      ))}
    </NavGroup>
  )
}

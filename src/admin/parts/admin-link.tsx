'use client'
import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useAdminAddress } from '../api/use-admin-address'

type Props = { to: `/${string}`; children: ReactNode; isHere?: boolean; className?: string }

/** A link to a page of the admin, such as `/gjennomgang`. */
export function AdminLink({ to, children, isHere = false, className }: Props) {
  return (
    <Link
      href={useAdminAddress(to)}
      className={className}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {children}
    </Link>
  )
}

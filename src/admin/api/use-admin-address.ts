'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

/** The address of a page of the admin, such as `/importer`. */
export function useAdminAddress(path: `/${string}`): string {
  const { config } = useConfig()
  return formatAdminURL({ adminRoute: config.routes.admin, path })
}

'use client'
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useAdminAddress } from './api/use-admin-address'

/** A report's title in the list, which leads to where its text is written. */
export function ReportTitleCell(props: DefaultCellComponentProps) {
  const address = useAdminAddress(`/collections/reports/${String(props.rowData.id)}/manuscript`)
  return <DefaultCell {...props} linkURL={address} />
}

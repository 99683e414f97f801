'use client'
import { useSyncExternalStore } from 'react'
import {
  currentReportContext,
  subscribeToReportContext,
  type ReportContext,
} from './report-context'

/** The report that this editor is in, null for a section that was opened alone. */
export function useReportContext(): ReportContext | null {
  return useSyncExternalStore(subscribeToReportContext, currentReportContext, () => null)
}

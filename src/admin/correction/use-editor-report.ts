'use client'
import { useEffect } from 'react'
import type { ReportContent } from '@/domain/content/report-content'
import { setReportContext } from '@/editor/report/report-context'
import { reportContextOf } from '../manuscript/model/reading-of-desk'
import type { CorrectedReading } from './corrected-reading'

/** Tells the editors of the page what edition they are in, as long as the page is open. */
export function useEditorReport({
  content,
  reading,
  sections,
}: { content: ReportContent } & Pick<CorrectedReading, 'reading' | 'sections'>): void {
  useEffect(() => {
    setReportContext(reportContextOf({ content, reading, sections }, content.tables))
  }, [content, reading, sections])
  useEffect(() => () => setReportContext(null), [])
}

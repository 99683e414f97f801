'use client'
import { useEffect, useRef } from 'react'
import { setReportContext, type PastedSection } from '@/editor/report/report-context'
import { reportContextOf, type DeskReading } from '../model/reading-of-desk'

/** Tells the editors of the page what report they are in, as long as the page is open. */
export function useReportContextOf(
  reading: DeskReading,
  onSections: (sections: readonly PastedSection[]) => void,
): void {
  const handler = useRef(onSections)
  useEffect(() => {
    handler.current = onSections
  }, [onSections])
  useEffect(() => {
    setReportContext({
      ...reportContextOf(reading),
      addSections: (sections) => handler.current(sections),
    })
  }, [reading])
  useEffect(() => () => setReportContext(null), [])
}

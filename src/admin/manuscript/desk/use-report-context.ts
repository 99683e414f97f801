'use client'
import { useEffect, useRef } from 'react'
import { setReportContext, type PastedSection } from '@/editor/report/report-context'
import { reportContextOf } from '../model/reading-of-desk'
import type { DeskHandle } from './use-desk'

/** Tells the editors of the page what report they are in, as long as the page is open. */
export function useReportContextOf(
  { reading, desk: { tables } }: Pick<DeskHandle, 'reading' | 'desk'>,
  onSections: (sections: readonly PastedSection[]) => void,
): void {
  const handler = useRef(onSections)
  useEffect(() => {
    handler.current = onSections
  }, [onSections])
  useEffect(() => {
    setReportContext({
      ...reportContextOf(reading, tables.values()),
      addSections: (sections) => handler.current(sections),
    })
  }, [reading, tables])
  useEffect(() => () => setReportContext(null), [])
}

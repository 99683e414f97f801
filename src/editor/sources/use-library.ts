'use client'
import { useMemo } from 'react'
import type { Library } from '../citation/citation-label'
import { useReportContext } from '../report/use-report-context'
import { useMessages } from '../use-messages'
import { useShelf } from './use-shelf'

/** What citations are written with: in a report its language and letters, else the language of the admin. */
export function useLibrary(): Library {
  const { sources } = useShelf()
  const report = useReportContext()
  const { language: ownLanguage } = useMessages()
  const language = report?.language ?? ownLanguage
  const yearSuffixes = report?.yearSuffixes
  return useMemo(
    () => ({ sources, language, ...(yearSuffixes && { yearSuffixes }) }),
    [sources, language, yearSuffixes],
  )
}

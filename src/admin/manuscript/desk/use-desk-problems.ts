'use client'
import { useMemo } from 'react'
import type { DeskProblem } from '../model/manuscript-answer'
import { problemsBySection, problemsOfReport } from '../model/section-problems'
import { useDeskContext } from './desk-context'

/** What is wrong with the manuscript: section id → its problems, and those of the report itself. */
export type DeskProblems = {
  bySection: ReadonlyMap<string, readonly DeskProblem[]>
  ofReport: readonly DeskProblem[]
}

/** What the server found last, each problem at the section where it is to be mended. */
export function useDeskProblems(): DeskProblems {
  const { reading, status } = useDeskContext()
  const { content } = reading
  const { problems } = status
  return useMemo(
    () => ({
      bySection: problemsBySection(content, problems),
      ofReport: problemsOfReport(content, problems),
    }),
    [content, problems],
  )
}

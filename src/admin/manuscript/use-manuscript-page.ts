'use client'
import { useCallback, useState } from 'react'
import { useDeskContext } from './desk/desk-context'
import { useDeskProblems } from './desk/use-desk-problems'
import type { Hit } from './model/search-manuscript'
import type { SectionMarks } from './outline/outline-item'
import { useOutline } from './outline/use-outline'
import { usePastedSections } from './outline/use-pasted-sections'
import { usePresence } from './presence/use-presence'
import { useRecovery } from './recovery/use-recovery'
import { useOpenSections, type OpenSections } from './text/use-open-sections'
import { useOthersSaves } from './text/use-others-saves'
import { usePageKeys } from './use-page-keys'

/** Everything that goes on in the manuscript page, gathered from what each part of it does. */
export function useManuscriptPage() {
  const { desk } = useDeskContext()
  const [told, onTold] = useState('')
  const sections = useOpenSections()
  const { current, open, saveCurrent } = sections
  const outline = useOutline(onTold)
  const presence = usePresence(desk.report.id, open.has(current ?? '') ? current : null)
  const newer = useOthersSaves({ presence, open })
  const recovery = useRecovery(desk.sections)
  const problems = useDeskProblems()
  usePastedSections(outline, { current, onTold })
  usePageKeys({ onSave: saveCurrent })
  return {
    ...{ told, onTold, sections, outline, presence, newer, recovery, problems },
    ...useWays(sections),
    others: presence?.others ?? [],
    marksOf: useMarks(sections, problems.bySection),
  }
}

/** The ways to a section: to look at it, or to write in it. */
function useWays({ visit, enter }: OpenSections) {
  const [shown, setShown] = useState<Hit | null>(null)
  const showHit = useCallback(
    (hit: Hit) => {
      visit(hit.section)
      scrollTo(hit.section)
      // Another object even when the same hit is chosen again.
      setShown({ ...hit })
    },
    [visit],
  )
  const openSection = useCallback<OpenSections['enter']>(
    (section, options) => {
      enter(section, options)
      scrollTo(section)
    },
    [enter],
  )
  return { shown, showHit, openSection }
}

function useMarks(
  { unsaved }: OpenSections,
  problems: ReadonlyMap<string, readonly unknown[]>,
): (section: string) => SectionMarks {
  const { published } = useDeskContext().status
  return (section) => ({
    problems: problems.get(section)?.length ?? 0,
    changes: published?.changes[section] ?? 0,
    isUnsaved: unsaved.has(section),
  })
}

function scrollTo(section: string): void {
  document.getElementById(`section-${section}`)?.scrollIntoView({ block: 'start' })
}

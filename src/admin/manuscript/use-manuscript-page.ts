'use client'
import { useCallback, useMemo, useState } from 'react'
import { useDeskContext } from './desk/desk-context'
import { useDeskProblems } from './desk/use-desk-problems'
import { useDrafting, type Drafting } from './comments/use-drafting'
import { selectedTarget } from './comments/comment-target'
import { useMending } from './findings/use-mending'
import type { Hit } from './model/search-manuscript'
import type { SectionMarks } from './outline/outline-item'
import { useOutline } from './outline/use-outline'
import { usePastedSections } from './outline/use-pasted-sections'
import { usePresence } from './presence/use-presence'
import { useRecovery } from './recovery/use-recovery'
import { openRemarks, type RemarkIndex, type Remarks } from './remarks/remark-index'
import type { RemarksHandle } from './remarks/remarks-context'
import { useChosen } from './remarks/use-chosen'
import { useRemarks } from './remarks/use-remarks'
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
  const ways = useWays(sections)
  const remarks = useRemarksHandle({ sections, showHit: ways.showHit, onTold })
  const { drafting, index } = remarks
  usePageKeys({ onSave: saveCurrent, onComment: useCommentKey(drafting, current) })
  return {
    ...{ told, onTold, sections, outline, presence, newer, recovery, problems, remarks },
    ...ways,
    others: presence?.others ?? [],
    marksOf: useMarks(sections, { problems: problems.bySection, index }),
  }
}

type Page = { sections: OpenSections; showHit: (hit: Hit) => void; onTold: (told: string) => void }

/** What is remarked on the manuscript, and what one can do about it. */
function useRemarksHandle({ sections: { unsaved, visit }, showHit, onTold }: Page): RemarksHandle {
  const now = useRemarks()
  const mending = useMending(onTold)
  const drafting = useDrafting()
  const choosing = useChosen({ visit, showHit })
  return { ...now, ...choosing, mending, drafting, unsaved, onTold }
}

/** Begins a comment on what is selected, else on the section that one is in. */
function useCommentKey({ begin }: Drafting, current: string | null): () => void {
  return useCallback(
    () => begin(selectedTarget() ?? { section: current, block: null, quote: '' }),
    [begin, current],
  )
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

type Marked = { problems: ReadonlyMap<string, readonly unknown[]>; index: RemarkIndex }

function useMarks(
  { unsaved }: OpenSections,
  { problems, index }: Marked,
): (section: string) => SectionMarks {
  const { published } = useDeskContext().status
  const open = useMemo(
    () => new Map([...index.bySection].map(([id, remarks]) => [id, openRemarks(remarks)])),
    [index],
  )
  const countOf = (remarks: Remarks | undefined) => ({
    findings: remarks?.findings.length ?? 0,
    threads: remarks?.threads.length ?? 0,
  })
  return (section) => ({
    ...countOf(open.get(section)),
    problems: problems.get(section)?.length ?? 0,
    changes: published?.changes[section] ?? 0,
    isUnsaved: unsaved.has(section),
  })
}

function scrollTo(section: string): void {
  document.getElementById(`section-${section}`)?.scrollIntoView({ block: 'start' })
}

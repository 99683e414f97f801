'use client'
import { useMemo, useState } from 'react'
import type { PastedSection } from '@/editor/report/report-context'
import { Announcement } from '../parts/announcement'
import { useMessages } from '../use-messages'
import type { DeskHandle } from './desk/use-desk'
import { useReportContextOf } from './desk/use-report-context'
import { Inspector } from './inspector/inspector'
import type { Hit } from './model/search-manuscript'
import { problemsBySection, problemsOfReport } from './model/section-problems'
import { OutlinePane } from './outline/outline-pane'
import { useOutline } from './outline/use-outline'
import { PageBar } from './page-bar'
import { usePresence } from './presence/use-presence'
import { useRecovery } from './recovery/use-recovery'
import { TextPane } from './text/text-pane'
import { useOpenSections } from './text/use-open-sections'
import { useOthersSaves } from './text/use-others-saves'
import { usePageKeys } from './use-page-keys'

/** The manuscript of a report on one page: outline, text, and what there is to know. */
export function ManuscriptPage({ handle }: { handle: DeskHandle }) {
  const { desk, reading } = handle
  const words = useMessages().messages.manuscript
  const [told, setTold] = useState('')
  const [shown, setShown] = useState<Hit | null>(null)
  const sections = useOpenSections()
  const outline = useOutline({ handle, onTold: setTold })
  const presence = usePresence(
    desk.report.id,
    sections.open.has(sections.current ?? '') ? sections.current : null,
  )
  const newer = useOthersSaves(handle, { presence, open: sections.open })
  const recovery = useRecovery(desk)
  const problems = useMemo(
    () => problemsBySection(reading.content, desk.status.problems),
    [reading.content, desk.status.problems],
  )
  const reportProblems = useMemo(
    () => problemsOfReport(reading.content, desk.status.problems),
    [reading.content, desk.status.problems],
  )
  const edition = desk.status.published
  usePageKeys({ onSave: sections.saveCurrent })
  useReportContextOf(reading, (pasted) => void addPasted(pasted))

  async function addPasted(pasted: readonly PastedSection[]) {
    const depth = reading.sections.find(({ id }) => id === sections.current)?.depth ?? 1
    const least = Math.min(...pasted.map(({ level }) => level))
    const added = await outline.add(
      pasted.map(({ title, level, blocks }) => ({
        title,
        blocks,
        level: Math.min(depth + level - least, 4),
      })),
      sections.current,
    )
    setTold(words.sectionsPasted(added.length))
  }

  function goTo(section: string) {
    sections.setCurrent(section)
    document.getElementById(`section-${section}`)?.scrollIntoView({ block: 'start' })
  }

  function open(section: string, options?: Parameters<typeof sections.enter>[1]) {
    sections.enter(section, options)
    goTo(section)
  }

  return (
    <div className="manuscript">
      <Announcement text={told} />
      <PageBar
        handle={handle}
        presence={presence}
        unsaved={sections.unsaved.size}
        offers={recovery.offers.size}
        onSaveAll={sections.saveAll}
        onGoTo={(hit) => {
          goTo(hit.section)
          setShown({ ...hit })
        }}
      />
      <div className="manuscript__panes">
        <OutlinePane
          sections={reading.sections}
          edition={edition?.number ?? null}
          marksOf={(id) => ({
            problems: problems.get(id)?.length ?? 0,
            changes: edition?.changes[id] ?? 0,
            isUnsaved: sections.unsaved.has(id),
          })}
          others={presence?.others ?? []}
          current={sections.current}
          outline={outline}
          onOpen={open}
          onRename={(section) => open(section, { isRenaming: true })}
          onAdded={open}
        />
        <TextPane
          handle={handle}
          sections={sections}
          recovery={recovery}
          newer={newer}
          others={presence?.others ?? []}
          shown={shown}
          onOpen={open}
          onTold={setTold}
        />
        <Inspector
          section={reading.sections.find(({ id }) => id === sections.current) ?? null}
          problems={problems.get(sections.current ?? '') ?? []}
          reportProblems={reportProblems}
        />
      </div>
    </div>
  )
}

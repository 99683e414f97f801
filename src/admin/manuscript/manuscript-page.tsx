'use client'
import { Announcement } from '../parts/announcement'
import { useDeskContext } from './desk/desk-context'
import { Inspector } from './inspector/inspector'
import { OutlinePane } from './outline/outline-pane'
import { PageBar } from './page-bar'
import { RemarksProvider } from './remarks/remarks-context'
import { TextPane } from './text/text-pane'
import { useManuscriptPage } from './use-manuscript-page'

/** The manuscript of a report on one page: outline, text, and what there is to know. */
export function ManuscriptPage() {
  const { reading, status } = useDeskContext()
  const page = useManuscriptPage()
  const { sections, problems } = page
  const current = reading.sections.find(({ id }) => id === sections.current) ?? null
  return (
    <RemarksProvider value={page.remarks}>
      <div className="manuscript">
        <Announcement text={page.told} />
        <PageBar
          presence={page.presence}
          unsaved={sections.unsaved.size}
          offers={page.recovery.offers.size}
          onSaveAll={sections.saveAll}
          onGoTo={page.showHit}
        />
        <div className="manuscript__panes">
          <OutlinePane
            {...page}
            sections={reading.sections}
            edition={status.published?.number ?? null}
            current={sections.current}
            onOpen={page.openSection}
            onRename={(section) => page.openSection(section, { isRenaming: true })}
            onAdded={page.openSection}
          />
          <TextPane {...page} onOpen={page.openSection} />
          <Inspector
            section={current}
            problems={problems.bySection.get(current?.id ?? '') ?? []}
            reportProblems={problems.ofReport}
          />
        </div>
      </div>
    </RemarksProvider>
  )
}

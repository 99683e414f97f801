'use client'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { useMemo } from 'react'
import { usePrefetchedField } from '../manuscript/text/rendered-field'
import { Announcement } from '../parts/announcement'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { CorrectedList } from './corrected-list'
import { correctedReading } from './corrected-reading'
import type { CorrectionAnswer } from './correction-answer'
import { CorrectionHead } from './correction-head'
import { CorrectionSteps } from './correction-steps'
import { EditionText } from './edition-text'
import { useCorrection, type CorrectionHandle } from './use-correction'
import { useEditorReport } from './use-editor-report'
import { useOpenPassages } from './use-open-passages'

/** A published edition, and the correction of it that is being written. */
export function CorrectionPage({ edition }: { edition: string }) {
  const { messages } = useMessages()
  const handle = useCorrection(edition)
  const { answer, told } = handle
  usePrefetchedField()
  return (
    <Gutter className="correction">
      <Announcement text={told} />
      {answer === null && <p>{messages.loading}</p>}
      {answer?.ok === false && <RefusalBanner sentence={answer.refusal.sentence} />}
      {answer?.ok && <LoadedCorrection handle={handle} value={answer.value} />}
    </Gutter>
  )
}

type Loaded = { handle: CorrectionHandle; value: CorrectionAnswer }

function LoadedCorrection({ handle, value }: Loaded) {
  const words = useMessages().messages.correction
  const { content, sources, edition } = value
  const read = useMemo(
    () => correctedReading({ content, sources, edition }),
    [content, sources, edition],
  )
  const open = useOpenPassages()
  useEditorReport({ content, ...read })
  const passages = value.correction?.blocks ?? []
  return (
    <main>
      <SetStepNav nav={[{ label: words.heading(edition.number) }]} />
      <CorrectionHead value={value} />
      <div className="correction__panes">
        <EditionText {...{ handle, value, read, open }} />
        <aside className="correction__aside" aria-labelledby="correction-list">
          <h2 id="correction-list">{words.list}</h2>
          <CorrectedList passages={passages} read={read} />
          {value.blockers.length === 0 && (
            <CorrectionSteps handle={handle} value={value} isWriting={open.count > 0} />
          )}
        </aside>
      </div>
    </main>
  )
}

'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { MergePart } from '@/domain/sources/merge-sources'
import { json, useCommand } from '../api/use-command'
import { CommandButton } from '../parts/command-button'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { MergeAnswer, type PairedSource } from './source-answers'

type Props = {
  keep: PairedSource
  drop: PairedSource
  parts: readonly MergePart[]
  onMerged: (citations: number) => void
  onCancel: () => void
}

/** Says what a merge will do, and does it when that is confirmed. */
export function ConfirmMerge({ keep, drop, parts, onMerged, onCancel }: Props) {
  const words = useMessages().messages.sources.duplicates
  const { isRunning, refusal, run } = useCommand(MergeAnswer)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  async function merge() {
    const body = { keep: keep.source.id, drop: drop.source.id, parts }
    const revs = { keep: keep.rev, drop: drop.rev }
    const merged = await run('sources/merge', json({ ...body, revs }))
    if (merged) onMerged(merged.citations)
  }

  return (
    <div className="admin-reasons">
      <h4 ref={heading} tabIndex={-1}>
        {words.confirmHeading}
      </h4>
      <p>{words.confirm(nameOf(drop), nameOf(keep), drop.places)}</p>
      <RefusalBanner sentence={refusal?.sentence} />
      <div className="source-page__actions">
        <CommandButton refusedBy={isRunning ? 'merging' : null} onRun={() => void merge()}>
          <span id="merging">{isRunning ? words.running : words.confirmYes}</span>
        </CommandButton>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}

function nameOf({ label, source: { title } }: PairedSource): string {
  return title === null ? label : `${label} (${title})`
}

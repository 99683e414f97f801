'use client'
import { ConflictNotice } from './conflict-notice'
import type { CorrectionConflicts } from './use-correction-conflicts'

type Props = CorrectionConflicts & {
  /** The section whose conflicts these are; null for those whose section is gone from the report. */
  section: string | null
  isWriting?: boolean
}

/** The corrections that wait for a choice at one place of the manuscript. */
export function ConflictNotices({ conflicts, settle, section, isWriting = false }: Props) {
  return conflicts
    .filter((conflict) => (conflict.rev === null ? null : conflict.section) === section)
    .map((conflict) => (
      <ConflictNotice
        key={`${conflict.correction}-${conflict.block}`}
        conflict={conflict}
        isWriting={isWriting}
        onSettle={settle}
      />
    ))
}

'use client'
import { memo } from 'react'
import type { CrossReference } from '@/domain/content/inline'
import { Chip } from '../nodes/chip'
import { useReportContext } from '../report/use-report-context'
import { useMessages } from '../use-messages'
import { crossReferenceLabel } from './cross-reference-label'
import { targetOf } from './targets'
import { OPEN_CROSS_REFERENCE_COMMAND } from './open-cross-reference'

type Props = { reference: CrossReference | null; nodeKey: string }

/** A cross-reference's words in the text. */
export const CrossReferenceChip = memo(function CrossReferenceChip({ reference, nodeKey }: Props) {
  const report = useReportContext()
  const { messages, language } = useMessages()
  const words = messages.crossReference
  const isMissing = reference === null || (report !== null && !targetOf(report, reference))
  return (
    <Chip
      nodeKey={nodeKey}
      open={OPEN_CROSS_REFERENCE_COMMAND}
      isMissing={isMissing}
      title={report ? words.hint : words.numberLater}
    >
      {reference && crossReferenceLabel(reference, { report, language })}
    </Chip>
  )
})

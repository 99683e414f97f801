'use client'
import { memo } from 'react'
import type { Citation } from '@/domain/content/inline'
import { SourceCard } from '../hover/source-card'
import { Chip } from '../nodes/chip'
import { useLibrary } from '../sources/use-library'
import { useShelf } from '../sources/use-shelf'
import { useMessages } from '../use-messages'
import { citationLabel } from './citation-label'
import { OPEN_CITATION_COMMAND } from './open-citation'

type Props = { citation: Citation | null; nodeKey: string }

/** A citation's words in the text, as they stand on the page. */
export const CitationChip = memo(function CitationChip({ citation, nodeKey }: Props) {
  const { state, sources } = useShelf()
  const library = useLibrary()
  const words = useMessages().messages.citation
  const isMissing =
    state === 'ready' && !citation?.references.every(({ source }) => sources.has(source))
  return (
    <Chip
      nodeKey={nodeKey}
      open={OPEN_CITATION_COMMAND}
      isMissing={isMissing}
      title={isMissing ? words.missing : undefined}
      card={(card) => citation && <SourceCard citation={citation} {...card} />}
    >
      {state === 'ready' && citation ? citationLabel(citation, library) : '…'}
    </Chip>
  )
})

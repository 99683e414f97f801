'use client'
import type { SectionVisit } from '@/domain/content/walk'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { InspectorPart } from '../inspector/inspector-part'
import { PlainButton } from '../parts/plain-button'
import { openRemarks } from '../remarks/remark-index'
import { useRemarksContext } from '../remarks/remarks-context'
import type { SpokenThread } from '../remarks/threads-answer'
import { selectedTarget } from './comment-target'
import { NewComment } from './new-comment'
import { ThreadList } from './thread-list'

/** What was said of the section that one is in, and a way to say more. */
export function CommentsPart({ section }: { section: SectionVisit }) {
  const { remarks } = useMessages().messages
  const words = remarks.threads
  const { index, refusals } = useRemarksContext()
  const here = index.bySection.get(section.id)
  return (
    <InspectorPart
      id="manuscript-comments"
      heading={remarks.part(words.heading, openRemarks(here).threads.length)}
    >
      <RefusalBanner sentence={refusals.threads && `${words.refused} ${refusals.threads}`} />
      <Begin section={section.id} />
      <NearestFirst threads={here?.threads ?? []} />
    </InspectorPart>
  )
}

function Begin({ section }: { section: string }) {
  const words = useMessages().messages.remarks.threads
  const { drafting } = useRemarksContext()
  if (drafting.target) return <NewComment />
  return (
    <PlainButton
      aria-keyshortcuts="Control+Alt+M"
      // Or what is selected in the text would not be so any more when the click comes.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => drafting.begin(selectedTarget() ?? { section, block: null, quote: '' })}
    >
      {words.add}
    </PlainButton>
  )
}

function NearestFirst({ threads }: { threads: readonly SpokenThread[] }) {
  const { loading, remarks } = useMessages().messages
  const { index, chosen, refusals, isLoading } = useRemarksContext()
  if (threads.length === 0)
    return refusals.threads ? null : <p>{isLoading ? loading : remarks.threads.none}</p>
  const distance = ({ place }: SpokenThread) =>
    chosen !== null && index.homeOf(place)?.block === chosen ? 0 : 1
  return <ThreadList threads={threads.toSorted((a, b) => distance(a) - distance(b))} />
}

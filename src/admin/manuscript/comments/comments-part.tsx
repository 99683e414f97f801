'use client'
import type { SectionVisit } from '@/domain/content/walk'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { InspectorPart } from '../inspector/inspector-part'
import { PlainButton } from '../parts/plain-button'
import { openRemarks } from '../remarks/remark-index'
import { useRemarksContext } from '../remarks/remarks-context'
import { selectedTarget } from './comment-target'
import { NewComment } from './new-comment'
import { ThreadList } from './thread-list'

/** What was said of the section that one is in, and a way to say more. */
export function CommentsPart({ section }: { section: SectionVisit }) {
  const { remarks } = useMessages().messages
  const words = remarks.threads
  const { index, chosen, drafting, refusals } = useRemarksContext()
  const here = index.bySection.get(section.id)
  const threads = here?.threads ?? []
  const isOfChosen = ({ place }: (typeof threads)[number]) => index.homeOf(place)?.block === chosen
  const nearestFirst =
    chosen === null ? threads : threads.toSorted((a, b) => +isOfChosen(b) - +isOfChosen(a))
  const whole = { section: section.id, block: null, quote: '' }
  return (
    <InspectorPart
      id="manuscript-comments"
      heading={remarks.part(words.heading, openRemarks(here).threads.length)}
    >
      <RefusalBanner sentence={refusals.threads && `${words.refused} ${refusals.threads}`} />
      {threads.length === 0 && !refusals.threads && <p>{words.none}</p>}
      {drafting.target ? (
        <NewComment />
      ) : (
        <PlainButton
          aria-keyshortcuts="Control+Alt+M"
          // Or what is selected in the text would not be so any more when the click comes.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => drafting.begin(selectedTarget() ?? whole)}
        >
          {words.add}
        </PlainButton>
      )}
      <ThreadList threads={nearestFirst} />
    </InspectorPart>
  )
}

'use client'
import type { SectionVisit } from '@/domain/content/walk'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { InspectorPart } from '../inspector/inspector-part'
import { PlainButton } from '../parts/plain-button'
import type { SpokenFinding } from '../remarks/findings-answer'
import { openRemarks } from '../remarks/remark-index'
import { useRemarksContext } from '../remarks/remarks-context'
import { FindingList } from './finding-list'
import { MendRefusal } from './finding-item'

/** What the rules find in the section that one is in, at the chosen place first. */
export function FindingsPart({ section }: { section: SectionVisit }) {
  const { remarks } = useMessages().messages
  const words = remarks.findings
  const { index, refusals } = useRemarksContext()
  const here = index.bySection.get(section.id)
  return (
    <InspectorPart
      id="manuscript-findings"
      heading={remarks.part(words.heading, openRemarks(here).findings.length)}
    >
      <RefusalBanner sentence={refusals.findings && `${words.refused} ${refusals.findings}`} />
      <MendRefusal section={section.id} />
      <UndoMending />
      <ChosenFirst findings={here?.findings ?? []} />
    </InspectorPart>
  )
}

function ChosenFirst({ findings }: { findings: readonly SpokenFinding[] }) {
  const { loading, remarks } = useMessages().messages
  const words = remarks.findings
  const { index, chosen, refusals, isLoading } = useRemarksContext()
  const atChosen =
    chosen === null ? [] : findings.filter(({ place }) => index.homeOf(place)?.block === chosen)
  const others = findings.filter((finding) => !atChosen.includes(finding))
  if (findings.length === 0)
    return refusals.findings ? null : <p>{isLoading ? loading : words.none}</p>
  if (atChosen.length === 0) return <FindingList findings={findings} />
  return (
    <>
      <h4>{words.chosen}</h4>
      <FindingList findings={atChosen} />
      {others.length > 0 && <h4>{words.others}</h4>}
      <FindingList findings={others} />
    </>
  )
}

function UndoMending() {
  const words = useMessages().messages.remarks.findings
  const { undo } = useRemarksContext().mending
  if (!undo) return null
  return <PlainButton onClick={() => void undo()}>{words.undo}</PlainButton>
}

'use client'
import type { RuleNumber } from '@/domain/checks/rule-number'
import type { Basis } from '@/domain/content/basis'
import { withBasis } from '@/domain/content/with-basis'
import { useMessages } from '../../use-messages'
import { PlainButton } from '../parts/plain-button'
import type { SpokenFinding } from '../remarks/findings-answer'
import type { Home } from '../remarks/remark-index'
import { useRemarksContext } from '../remarks/remarks-context'
import { BasisActs } from './basis-acts'
import { MendAct } from './mend-act'

type Props = { finding: SpokenFinding; home: Home | null }

// What these find is settled by saying what the statement rests on.
const ASKS_FOR_BASIS: readonly RuleNumber[] = ['R01', 'R20', 'R22']

/** What can be done about a finding: go there, mend it, or say what the statement rests on. */
export function FindingActs({ finding, home }: Props) {
  const words = useMessages().messages.remarks
  const { goTo } = useRemarksContext()
  const { place, rule } = finding
  const canRest = place.block !== null && place.table === null && ASKS_FOR_BASIS.includes(rule)
  return (
    <>
      <div className="manuscript-remark__acts">
        {home && <PlainButton onClick={() => goTo(home)}>{words.show}</PlainButton>}
        <MendAct finding={finding} home={home} />
      </div>
      {home && canRest && <MarkActs finding={finding} home={home} />}
    </>
  )
}

function MarkActs({ finding: { place, mending }, home }: Props & { home: Home }) {
  const { mend } = useRemarksContext().mending
  function mark(basis: Basis) {
    const { block, footnote } = place
    if (block === null) return
    const statement = { block, ...(footnote !== null && { footnote }), basis }
    void mend(home.section, (blocks) => withBasis(blocks, statement))
  }
  return (
    <BasisActs
      section={home.section}
      proposed={mending?.kind === 'mark' ? mending.basis : null}
      onMark={mark}
    />
  )
}

'use client'
import { useStatus } from '../api/use-status'
import { AdminLink } from '../parts/admin-link'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'
import { BoardAnswer, type WaitingLine } from './board-answer'
import { BoardPart } from './board-part'
import { LatePart } from './late-part'
import { OwnPart } from './own-part'
import { PublishedPart } from './published-part'
import { SourcesPart } from './sources-part'
import { WaitingItem } from './waiting-item'

/** What somebody has to do, what is late, what is missing and what is new. */
export function Board({ mayWrite }: { mayWrite: boolean }) {
  const { messages } = useMessages()
  const { answer } = useStatus('reports/overview', { schema: BoardAnswer })
  if (answer === null) return <p role="status">{messages.loading}</p>
  if (!answer.ok) return <RefusalBanner sentence={answer.refusal.sentence} />
  const { mine, waiting, overdue, sources, published } = answer.value
  return (
    <div className="board">
      <div className="board__column">
        {waiting !== null && <WaitingPart lines={waiting} />}
        <OwnPart reports={mine} mayWrite={mayWrite} />
      </div>
      <div className="board__column">
        <LatePart overdue={overdue} />
        <SourcesPart sources={sources} />
        <PublishedPart editions={published} />
      </div>
    </div>
  )
}

function WaitingPart({ lines }: { lines: readonly WaitingLine[] }) {
  const words = useMessages().messages.board.waiting
  return (
    <BoardPart
      heading={words.heading}
      empty={lines.length === 0 ? words.none : null}
      more={<AdminLink to="/gjennomgang">{words.toQueue}</AdminLink>}
    >
      <ul className="board-list">
        {lines.map((line) => (
          <WaitingItem key={line.id} line={line} />
        ))}
      </ul>
    </BoardPart>
  )
}

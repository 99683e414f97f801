'use client'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import type { Blocker } from '../model/submission-status'
import { usePlaceOfBlocker } from './use-place-of-blocker'

type Props = { id: string; heading: string; blockers: readonly Blocker[] }

const SHOWN = 6

/** Why something can't be done now, each reason once with the way to its place: the first few at once, the rest on demand. */
export function Blockers({ id, heading, blockers }: Props) {
  const { messages } = useMessages()
  const different = [...new Map(blockers.map((one) => [keyOf(one), one])).values()]
  const rest = different.slice(SHOWN)
  if (different.length === 0) return null
  return (
    <div className="admin-reasons">
      <div id={id}>
        <p>{heading}</p>
        <BlockerList blockers={different.slice(0, SHOWN)} />
      </div>
      {rest.length > 0 && (
        <details>
          <summary>{messages.moreReasons(rest.length)}</summary>
          <BlockerList blockers={rest} />
        </details>
      )}
    </div>
  )
}

function BlockerList({ blockers }: Pick<Props, 'blockers'>) {
  return (
    <ul>
      {blockers.map((blocker) => (
        <li key={keyOf(blocker)}>
          <BlockerLine blocker={blocker} />
        </li>
      ))}
    </ul>
  )
}

function BlockerLine({ blocker }: { blocker: Blocker }) {
  const words = useMessages().messages.desk.blockers
  const { places } = useDeskContext()
  const target = usePlaceOfBlocker(blocker)
  const section = target?.place === undefined ? undefined : places.sectionOf.get(target.place)
  return (
    <>
      {blocker.message}{' '}
      {target && (
        <button type="button" className="desk-link" onClick={target.show}>
          {section ? words.showIn(section.name) : words.show}
        </button>
      )}
    </>
  )
}

function keyOf({ message, at }: Blocker): string {
  return `${at ?? ''} ${message}`
}

'use client'
import { useMessages } from '../use-messages'
import './parts.css'

type Props = { id: string; heading: string; reasons: readonly string[] }

const SHOWN = 6

/** Why something can't be done now, as a list: the first few at once, the rest on demand. */
export function Reasons({ id, heading, reasons }: Props) {
  const { messages } = useMessages()
  if (reasons.length === 0) return null
  const rest = reasons.slice(SHOWN)
  return (
    <div className="admin-reasons">
      <div id={id}>
        <p>{heading}</p>
        <ReasonList reasons={reasons.slice(0, SHOWN)} />
      </div>
      {rest.length > 0 && (
        <details>
          <summary>{messages.moreReasons(rest.length)}</summary>
          <ReasonList reasons={rest} />
        </details>
      )}
    </div>
  )
}

function ReasonList({ reasons }: Pick<Props, 'reasons'>) {
  return (
    <ul>
      {reasons.map((reason, i) => (
        <li key={i}>{reason}</li>
      ))}
    </ul>
  )
}

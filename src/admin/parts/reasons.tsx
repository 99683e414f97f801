'use client'
import { useMessages } from '../use-messages'
import './parts.css'

type Props = { id: string; heading: string; reasons: readonly string[] }

const SHOWN = 6

/** Why something can't be done now, each reason once: the first few at once, the rest on demand. */
export function Reasons({ id, heading, reasons }: Props) {
  const { messages } = useMessages()
  const different = [...new Set(reasons)]
  const rest = different.slice(SHOWN)
  if (different.length === 0) return null
  return (
    <div className="admin-reasons">
      <div id={id}>
        <p>{heading}</p>
        <ReasonList reasons={different.slice(0, SHOWN)} />
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
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
}

'use client'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'
import { Bar } from './bar'

/** Of which kinds the cited sources are, the most cited first. */
export function SourceMix() {
  const words = useMessages().messages.desk.sources
  const { sources } = useDeskContext().text
  return (
    <section>
      <h3>{words.heading}</h3>
      {sources.length === 0 && <p>{words.none}</p>}
      <ul className="desk-mix">
        {sources.map((part) => (
          <li key={part.kind}>
            <span>{words.kinds[part.kind]}</span>
            <Bar share={part.share} />
            <span>{words.amount(part)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

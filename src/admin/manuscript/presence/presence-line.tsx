'use client'
import type { DeskSection } from '../model/desk'
import { useMessages } from '../../use-messages'
import type { PresenceAnswer } from './use-presence'

type Props = { presence: PresenceAnswer | null; sections: ReadonlyMap<string, DeskSection> }

/** Who else is in this report, and where they write. */
export function PresenceLine({ presence, sections }: Props) {
  const words = useMessages().messages.manuscript.presence
  if (presence === null) return <p className="manuscript-presence">{words.unknown}</p>
  const names = presence.others.map(({ name, section }) => {
    const title = section === null ? undefined : sections.get(section)?.title
    return title === undefined ? name : words.writes(name, title)
  })
  return (
    <p className="manuscript-presence" role="status">
      {names.length === 0 ? words.alone : words.others(names.join(', '))}
    </p>
  )
}

'use client'
import { useMessages } from '../../use-messages'
import { WHOLE } from '../model/stops'
import type { PlaceNotes } from '../model/notes-by-place'
import type { Composer } from '../text/use-composer'
import { CommentForm } from './comment-form'
import { FindingNote } from './finding-note'
import { ThreadNote } from './thread-note'

type Props = { place: string; notes: PlaceNotes | undefined; composer: Composer }

/** What was found and said of one place, and where a comment on it is written. */
export function PlaceNotesView({ place, notes, composer }: Props) {
  const words = useMessages().messages.desk.notes
  const { composing } = composer
  const isHere = composing !== null && (composing.place ?? WHOLE) === place
  return (
    <div className="desk-notes" role="group" aria-label={words.group}>
      {isHere && <CommentForm key={composing.quote} composing={composing} onClose={composer.end} />}
      {notes?.findings.map((finding) => (
        <FindingNote key={finding.fingerprint} finding={finding} />
      ))}
      {notes?.threads.map((thread) => (
        <ThreadNote key={thread.id} thread={thread} />
      ))}
    </div>
  )
}

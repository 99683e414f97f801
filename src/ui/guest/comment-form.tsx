import { MAX_COMMENT_LENGTH } from '@/domain/review/comments/comment-text'
import type { RefusedComment } from './conversation'

type Props = {
  /** What the form is about, as the fields that go with the text; its anchor keeps apart from the ids of a content. */
  about: { block: string | null } | { thread: string }
  words: { open: string; label: string; send: string }
  refused: RefusedComment | null
}

/** A form that opens where it stands and works without any script. What was refused is in it again, open, with the reason. */
export function CommentForm({ about, words, refused }: Props) {
  const name = 'thread' in about ? 'thread' : 'block'
  const value = 'thread' in about ? about.thread : (about.block ?? '')
  const id = `kommentar.${name}.${value}`
  return (
    <details className="guest-form" open={refused !== null}>
      <summary>{words.open}</summary>
      <form method="post">
        <input type="hidden" name={name} value={value} />
        <label htmlFor={id}>{words.label}</label>
        <textarea
          id={id}
          name="text"
          rows={4}
          required
          maxLength={MAX_COMMENT_LENGTH}
          defaultValue={refused?.text}
          aria-invalid={refused ? true : undefined}
          aria-describedby={refused ? `${id}.feil` : undefined}
        />
        {refused && (
          <p className="guest-refusal" id={`${id}.feil`}>
            {refused.why}
          </p>
        )}
        <button type="submit">{words.send}</button>
      </form>
    </details>
  )
}

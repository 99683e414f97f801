import type { Comment } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { namesOf } from '@/cms/names-of'
import { idOf } from '@/cms/id-of'

export type NamedPerson = { id: string; name: string }

/** One comment as it is shown: by someone of the house (`author`) or by an outside reviewer (`guest`). */
export type CommentView = {
  id: string
  text: string
  author: NamedPerson | null
  guest: string | null
  mentions: NamedPerson[]
  at: string
}

/** A stored comment with the names of its people; whoever has left the system is left out. */
export function commentView(
  { id, text, author, guest, mentions, at }: Comment,
  people: ReadonlyMap<string, NamedPerson>,
): CommentView {
  return {
    id,
    text,
    author: personBehind(author, people),
    guest: guest ?? null,
    mentions: (mentions ?? []).flatMap((person) => people.get(idOf(person)) ?? []),
    at,
  }
}

/** The name behind a relationship; null where there is none or the person has left the system. */
export function personBehind(
  relation: Comment['author'],
  people: ReadonlyMap<string, NamedPerson>,
): NamedPerson | null {
  return relation ? (people.get(idOf(relation)) ?? null) : null
}

/** Everyone who is named in comments, by id; one query. */
export async function peopleIn(
  req: PayloadRequest,
  comments: readonly Comment[],
): Promise<Map<string, NamedPerson>> {
  const ids = comments.flatMap(({ author, mentions, resolved, carriedOver }) =>
    [author, ...(mentions ?? []), resolved?.by, carriedOver?.by].flatMap((person) =>
      person ? [idOf(person)] : [],
    ),
  )
  const names = await namesOf(req, ids)
  return new Map([...names].map(([id, name]) => [id, { id, name }]))
}

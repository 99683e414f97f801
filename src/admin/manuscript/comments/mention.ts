import type { Person } from '../remarks/threads-answer'

/** A name that is being typed behind an @: where the sign stands, and what has been typed of it. */
export type TypedMention = { at: number; query: string }

// No name of ours is longer, so that an @ far back in the text is not taken for one.
const LONGEST_NAME = 40

/** The name that is being typed where the cursor stands; null where none is. */
export function mentionAt(text: string, cursor: number): TypedMention | null {
  const before = text.slice(0, cursor)
  const at = before.lastIndexOf('@')
  const query = before.slice(at + 1)
  const isBegun = at >= 0 && (at === 0 || /\s/u.test(before.charAt(at - 1)))
  return isBegun && query.length <= LONGEST_NAME && !query.includes('\n') ? { at, query } : null
}

/** The people whose name, or a part of it, begins as what is typed. */
export function peopleNamed(people: readonly Person[], query: string): Person[] {
  const wanted = plain(query)
  return people.filter(({ name }) =>
    name.split(/\s+/u).some((_, i, words) => plain(words.slice(i).join(' ')).startsWith(wanted)),
  )
}

/** The text with the whole name in place of what was typed of it, and where the cursor comes to stand. */
export function withMention(
  text: string,
  { typed: { at, query }, name }: { typed: TypedMention; name: string },
): { text: string; cursor: number } {
  const before = `${text.slice(0, at)}@${name} `
  return {
    text: before + text.slice(at + 1 + query.length).replace(/^ /u, ''),
    cursor: before.length,
  }
}

/** The ids of those who are mentioned in a text by their whole names. */
export function mentionedIn(text: string, people: readonly Person[]): string[] {
  return people.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id)
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

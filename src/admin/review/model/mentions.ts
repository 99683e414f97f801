import type { DeskPerson } from './desk-answer'

type Person = Pick<DeskPerson, 'id' | 'name'>

/** What is being written behind an at sign at the end of a text, '' right behind the sign; null where nobody is meant. */
export function mentionQuery(before: string): string | null {
  return /(?:^|\s)@([\p{L}\p{M}'’.\- ]{0,40})$/u.exec(before)?.[1] ?? null
}

/** The people whose name has a part that begins so, at most eight. */
export function peopleFor<P extends Person>(query: string, people: readonly P[]): P[] {
  const asked = query.trim().toLocaleLowerCase('nb')
  const matches = people.filter(({ name }) => {
    const known = name.toLocaleLowerCase('nb')
    return known.startsWith(asked) || known.split(/\s+/).some((part) => part.startsWith(asked))
  })
  return matches.slice(0, 8)
}

/** A text whose last at sign has been answered by a person. */
export function withMention(before: string, { name }: Person): string {
  return before.replace(/@[^@]*$/u, `@${name} `)
}

/** The ids of the people whose full name stands behind an at sign in a text. */
export function mentionsIn(text: string, people: readonly Person[]): string[] {
  return people.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id)
}

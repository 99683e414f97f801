import type { Source } from '../../content/source'
import { folded } from '../../text/folded'

/** Who stands behind a source, as a key: its publisher, else the body or person that wrote it. */
export function publisherOf({ publisher, containerTitle, shortName, authors, id }: Source): string {
  const [author] = authors
  const wrote = author && ('literal' in author ? author.literal : author.family)
  // A publisher in brackets is a cataloguer's way of saying that none is known.
  const known = [publisher, containerTitle, wrote, shortName].find(
    (name) => typeof name === 'string' && !name.startsWith('['),
  )
  return folded(known ?? id)
    .replace(/\s+/g, ' ')
    .trim()
}

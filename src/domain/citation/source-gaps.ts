import type { DraftSource } from '../content/manuscript'
import { asksFor, FIELDS_OF_TYPE } from './fields-of-type'

/** A field that a complete reference of some type needs. */
export type NeededField = (typeof FIELDS_OF_TYPE)[keyof typeof FIELDS_OF_TYPE]['needs'][number]

const IS_THERE: Record<NeededField, (source: DraftSource) => boolean> = {
  title: ({ title }) => title !== null,
  authors: (source) => source.authors.length > 0 || source.shortName !== null || isUnnamed(source),
  issued: ({ issued, undated, type }) => issued !== null || (undated && type !== 'oral'),
  // A newspaper is the publisher of what stands in it.
  publisher: ({ publisher, containerTitle, type }) =>
    publisher !== null || (type === 'news' && containerTitle !== null),
  containerTitle: ({ containerTitle }) => containerTitle !== null,
  place: ({ place }) => place !== null,
  // A work with a DOI has its address in it.
  url: ({ url, doi }) => url !== null || doi !== null,
  accessed: ({ accessed, url }) => accessed !== null || url === null,
  consent: ({ consent }) => consent !== null,
  role: ({ role, consent }) => role !== null || consent !== 'role',
}

/** What a source still lacks before it can stand complete in a list of references (R10). */
export function sourceGaps(source: DraftSource): NeededField[] {
  const needed: readonly NeededField[] = FIELDS_OF_TYPE[source.type].needs
  return needed.filter((field) => asksFor(source, field) && !IS_THERE[field](source))
}

/** Whether a source is no more than a name to cite: without a title, or with neither a date nor "undated". */
export function isStub(source: DraftSource): boolean {
  const { title, issued, undated } = source
  return (title === null && asksFor(source, 'title')) || (issued === null && !undated)
}

function isUnnamed({ type, consent }: DraftSource): boolean {
  return type === 'oral' && (consent === 'role' || consent === 'anonymous')
}

/**
 * The anchor of a note's text. Its full stop keeps it apart from the ids in a content, which never have one.
 */
export function noteAnchor(number: number): string {
  return `note.${number}`
}

/** The id on the page of what has an id in the content: with the prefix of its version, where two stand on one page. */
export function idOnPage({ idPrefix }: { idPrefix: string }, id: string): string {
  return `${idPrefix}${id}`
}

/** The anchor of a source in the list of references. */
export function sourceAnchor(key: string): string {
  return `kilde-${key}`
}

/** The anchor of a table. */
export function tableAnchor(number: number): string {
  return `tabell-${number}`
}

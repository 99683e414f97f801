/** The anchor of a thread. Its full stop keeps it apart from the ids in a content, which never have one. */
export function threadAnchor(thread: string): string {
  return `samtale.${thread}`
}

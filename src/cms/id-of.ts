/** The id behind a relationship, whether or not Payload populated it. */
export function idOf(relation: string | { id: string }): string {
  return typeof relation === 'string' ? relation : relation.id
}

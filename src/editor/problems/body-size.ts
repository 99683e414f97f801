/** The most JSON that one body may have, in UTF-16 code units. */
const MAX_BODY_SIZE = 2_000_000
/** Deeper than any text of ours: six lists, a link, a note and a citation in it. */
const MAX_BODY_DEPTH = 80

type Left = { value: unknown; depth: number }

/** Whether a JSON value is too large or too deep to be a text; asks without recursion, and stops at the first excess. */
export function bodyExcess(state: unknown): 'body-too-large' | 'body-too-deep' | null {
  const left: Left[] = [{ value: state, depth: 0 }]
  let size = 0
  for (let next = left.pop(); next; next = left.pop()) {
    size += ownSize(next.value)
    if (size > MAX_BODY_SIZE) return 'body-too-large'
    if (next.depth > MAX_BODY_DEPTH) return 'body-too-deep'
    pushMembers(left, next)
  }
  return null
}

function ownSize(value: unknown): number {
  if (typeof value === 'string') return value.length + 3
  if (typeof value !== 'object' || value === null) return 5
  return Array.isArray(value) ? 2 : Object.keys(value).reduce((sum, key) => sum + key.length + 4, 2)
}

// Beyond what may be stored, members are not even listed.
function pushMembers(left: Left[], { value, depth }: Left): void {
  if (typeof value !== 'object' || value === null) return
  for (const member of Object.values(value)) {
    left.push({ value: member, depth: depth + 1 })
    if (left.length > MAX_BODY_SIZE) return
  }
}

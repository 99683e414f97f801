/** A deep copy in which nothing stands in two places, as in JSON: what is changed in one place stays as it was in another. */
export function ownCopy<T>(value: T): T {
  const copy = structuredClone(value)
  separate(copy, new Set())
  return copy
}

// `structuredClone` keeps an object that stood in two places one object.
function separate(holder: unknown, seen: Set<unknown>): void {
  if (typeof holder !== 'object' || holder === null) return
  for (const [key, member] of Object.entries(holder)) {
    const own: unknown = seen.has(member) ? structuredClone(member) : member
    if (own !== member) Reflect.set(holder, key, own)
    if (typeof own === 'object' && own !== null) seen.add(own)
    separate(own, seen)
  }
}

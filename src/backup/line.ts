/**
 * One value as one line of JSON, the keys of every object in the order of their UTF-16 code units: equal values have
 * equal lines. Unlike canonical JSON it also holds half a surrogate pair, as an escape, since some text that an editor
 * once stored must not keep the rest from being backed up.
 */
export function toLine(value: unknown): string {
  return `${JSON.stringify(sorted(value))}\n`
}

/** The value of a line; a SyntaxError when it is none. */
export function fromLine(line: string): unknown {
  return JSON.parse(line)
}

// `Object.fromEntries` defines properties and never assigns them, so that a key may be called `__proto__`.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, member]) => [key, sorted(member)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

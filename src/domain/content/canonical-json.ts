import canonicalize from 'canonicalize'

/** A JSON value as canonical text (RFC 8785): equal values have equal text. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('This value has no JSON form')
  return text
}

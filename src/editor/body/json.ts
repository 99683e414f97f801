export type JsonRecord = Record<string, unknown>

/** Whether a value is an object with named members. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The child nodes of a Lexical node, as far as they are nodes at all. */
export function childrenOf(node: JsonRecord): JsonRecord[] {
  return Array.isArray(node.children) ? node.children.filter(isRecord) : []
}

/** A Lexical node's type, '?' where it has none. */
export function typeOf(node: JsonRecord): string {
  return typeof node.type === 'string' ? node.type : '?'
}

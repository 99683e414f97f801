import { canonicalJson } from '../content/canonical-json'

/** Whether two pieces of a content are the same to the letter, ids included. */
export function isSameContent(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

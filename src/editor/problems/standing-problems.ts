import { Basis } from '@/domain/content/basis'
import type { Problem } from '@/domain/domain-error'
import { isRecord, type JsonRecord } from '../body/json'

/** What is wrong with what is said of a paragraph or list. */
export function standingProblems({ $ }: JsonRecord): Problem[] {
  if (!isRecord($)) return []
  const { keyFinding } = $
  const isMark = keyFinding === undefined || keyFinding === true
  return [
    ...basisProblems($.basis),
    ...(isMark ? [] : [{ code: 'malformed-key-finding' } as const]),
  ]
}

/** What is wrong with what a statement is said to rest on; it need not be said. */
export function basisProblems(basis: unknown): Problem[] {
  if (basis === undefined || Basis.safeParse(basis).success) return []
  return [{ code: 'unknown-basis', values: { basis: shownKind(basis) } }]
}

function shownKind(basis: unknown): string {
  const kind = isRecord(basis) ? basis.kind : basis
  return typeof kind === 'string' ? kind.slice(0, 80) : typeof kind
}

import { DomainError } from '@/domain/domain-error'
import { Body, type BlockNode } from './body-node'
import { bodyProblems } from './body-problems'

/** The blocks of a stored body as checked nodes; a field that was never filled in has none. */
export function readBody(state: unknown): BlockNode[] {
  if (state === null || state === undefined) return []
  const body = Body.safeParse(state)
  if (body.success) return body.data.root.children
  throw new DomainError({ code: 'body-malformed' }, { problems: bodyProblems(state) })
}

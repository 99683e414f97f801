import type { Problem } from '@/domain/domain-error'
import { blockProblems, type BlockPlace } from '../problems/block-problems'
import { Body } from './body-node'
import { bodyExcess } from '../problems/body-size'
import { ensureIds } from './ensure-ids'
import { childrenOf, isRecord, typeOf, type JsonRecord } from './json'
import { firstWords } from '../problems/first-words'

const SECTION_BLOCKS = ['paragraph', 'quote', 'list', 'relationship']
const LINE_BLOCKS = ['paragraph']

/** All that keeps a section's body from being stored; none for a field that was never filled in. */
export function bodyProblems(state: unknown): Problem[] {
  return problemsOf(state, SECTION_BLOCKS)
}

/** All that keeps the text of a one-line field from being stored. */
export function lineProblems(state: unknown): Problem[] {
  return problemsOf(state, LINE_BLOCKS)
}

function problemsOf(state: unknown, blocks: readonly string[]): Problem[] {
  if (state === null || state === undefined) return []
  const excess = bodyExcess(state)
  if (excess) return [{ code: excess }]
  const mended = withIds(state)
  if (!isRecord(mended) || !isRecord(mended.root)) return [{ code: 'body-malformed' }]
  const problems = childrenOf(mended.root).flatMap((node, i) =>
    blockProblems(node, { blocks, ...placeOf(node, i) }),
  )
  if (problems.length > 0 || Body.safeParse(mended).success) return problems
  return [{ code: 'body-malformed' }]
}

// Missing and repeated ids are mended on saving, so they are nobody's problem.
function withIds(state: unknown): unknown {
  let count = 0
  return ensureIds(state, { newId: () => `new-${(count += 1)}` })
}

function placeOf(node: JsonRecord, index: number): BlockPlace {
  const id = isRecord(node.$) && typeof node.$.blockId === 'string' ? node.$.blockId : typeOf(node)
  return { at: id, paragraph: index + 1, words: firstWords(node) }
}

import type { Run } from '../model/text-comparison'
import type { Pair } from './align-tokens'
import { inlinesOf, type Token } from './token'

type Piece =
  | { kind: 'kept' | 'removed' | 'added'; tokens: Token[] }
  | { kind: 'altered'; before: Token[]; after: Token[] }

type Sides = { old: readonly Token[]; fresh: readonly Token[] }

/** Two token sequences as runs, held together at the pairs that they share. */
export function runsOf({ old, fresh, pairs }: Sides & { pairs: readonly Pair[] }): Run[] {
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  for (const [p, q] of [...pairs, [old.length, fresh.length] as const]) {
    const between = differing({ old: old.slice(i, p), fresh: fresh.slice(j, q) })
    const anchor = alike(old[p], fresh[q])
    for (const piece of [...between, ...anchor]) append(pieces, piece)
    ;[i, j] = [p + 1, q + 1]
  }
  return pieces.map(runOf)
}

/** The whole old text and the whole new one. */
export function wholeRuns({ old, fresh }: Sides): Run[] {
  const runs: Run[] = [
    { kind: 'removed', inlines: inlinesOf(old) },
    { kind: 'added', inlines: inlinesOf(fresh) },
  ]
  return runs.filter((run) => 'inlines' in run && run.inlines.length > 0)
}

/** What stands between two shared tokens; white space at its ends that both have stays. */
function differing({ old, fresh }: Sides): Piece[] {
  const isSameText = old.length === fresh.length && old.every(({ key }, i) => key === fresh[i]?.key)
  if (isSameText) return old.flatMap((token, i) => alike(token, fresh[i]))
  const start = isAlike(old[0], fresh[0]) ? 1 : 0
  const end = isAlike(old.slice(start).at(-1), fresh.slice(start).at(-1)) ? 1 : 0
  const pieces: Piece[] = [
    { kind: 'kept', tokens: old.slice(0, start) },
    { kind: 'removed', tokens: old.slice(start, old.length - end) },
    { kind: 'added', tokens: fresh.slice(start, fresh.length - end) },
    { kind: 'kept', tokens: old.slice(old.length - end) },
  ]
  return pieces.filter((piece) => 'tokens' in piece && piece.tokens.length > 0)
}

function isAlike(old: Token | undefined, fresh: Token | undefined): boolean {
  return old !== undefined && old.exact === fresh?.exact
}

function alike(old: Token | undefined, fresh: Token | undefined): Piece[] {
  if (!old || !fresh) return []
  return isAlike(old, fresh)
    ? [{ kind: 'kept', tokens: [old] }]
    : [{ kind: 'altered', before: [old], after: [fresh] }]
}

function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  if (last?.kind === 'altered' && piece.kind === 'altered') {
    last.before.push(...piece.before)
    last.after.push(...piece.after)
  } else if (last && 'tokens' in last && last.kind === piece.kind) last.tokens.push(...piece.tokens)
  else pieces.push(piece)
}

function runOf(piece: Piece): Run {
  if (piece.kind !== 'altered') return { kind: piece.kind, inlines: inlinesOf(piece.tokens) }
  return { kind: 'altered', before: inlinesOf(piece.before), after: inlinesOf(piece.after) }
}

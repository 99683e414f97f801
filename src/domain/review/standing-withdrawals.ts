import type { WithdrawalAct } from './withdrawal'

/** What was done with an edition, as far as it tells whether the edition is withdrawn. */
export type WithdrawalLine = { edition: string; act: WithdrawalAct }

/** The editions that are withdrawn after all that was done, each with the act that withdrew it; the acts in their order. */
export function standingWithdrawals<Line extends WithdrawalLine>(
  acts: readonly Line[],
): Map<string, Line> {
  const last = new Map(acts.map((line) => [line.edition, line]))
  return new Map([...last].filter(([, { act }]) => act === 'withdrawn'))
}

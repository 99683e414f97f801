/** What decides how soon a submission must be taken. */
export type Waiting = { due: string | null; submittedAt: string }

/** The most urgent first: by when they are due, then those without a deadline, the longest waiting first. */
export function inQueueOrder<Line extends Waiting>(lines: readonly Line[]): Line[] {
  return lines.toSorted((a, b) => compareDue(a.due, b.due) || compare(a.submittedAt, b.submittedAt))
}

/** Whether the day has passed by which something had to be done. */
export function isOverdue({ due }: Pick<Waiting, 'due'>, now: string): boolean {
  return due !== null && due < now
}

function compareDue(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return compare(a, b)
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b)
}

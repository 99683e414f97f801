/** One line of the results: what was measured, against what, and what the budget allows. */
export type Result = {
  what: string
  /** What the figures are: milliseconds, requests, bytes. */
  unit: string
  measured: number
  against: { what: string; measured: number } | null
  /** The ratio of the two, or the figure itself where there is nothing to compare with. */
  ratio: number
  budget: number
}

/** A result, with its ratio. */
export function result({
  what,
  unit = 'ms',
  measured,
  against = null,
  budget,
}: Omit<Result, 'ratio' | 'unit' | 'against'> & Partial<Pick<Result, 'unit' | 'against'>>): Result {
  const ratio = against ? measured / against.measured : measured
  return {
    what,
    unit,
    measured: rounded(measured),
    against: against && { ...against, measured: rounded(against.measured) },
    ratio: rounded(ratio),
    budget,
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** The value below which this share of the values lies, by the nearest rank; NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN
}

/** The middle one of the values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

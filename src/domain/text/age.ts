const UNITS = [
  { unit: 'year', ms: 365.25 * 24 * 60 * 60_000 },
  { unit: 'month', ms: (365.25 / 12) * 24 * 60 * 60_000 },
  { unit: 'week', ms: 7 * 24 * 60 * 60_000 },
  { unit: 'day', ms: 24 * 60 * 60_000 },
  { unit: 'hour', ms: 60 * 60_000 },
  { unit: 'minute', ms: 60_000 },
] as const

/** How far a moment is from another, in whole units of the largest that fits; negative when it has been. */
export type Age = { count: number; unit: (typeof UNITS)[number]['unit'] }

/** How far `at` is from `now`, both ISO moments: three days ago is -3 days. Null within the same minute. */
export function ageOf(at: string, now: string): Age | null {
  const distance = Date.parse(at) - Date.parse(now)
  const fit = UNITS.find(({ ms }) => Math.abs(distance) >= ms)
  return fit ? { count: Math.trunc(distance / fit.ms), unit: fit.unit } : null
}

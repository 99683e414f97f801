/** `major` for a new or updated text (n.0), `minor` for a correction of the newest edition (n.m). */
export const EDITION_CHANGES = ['major', 'minor'] as const
export type EditionChange = (typeof EDITION_CHANGES)[number]

export type EditionNumber = { major: number; minor: number }

/** The number of the edition that follows: 1.0 first, whatever its kind of change. */
export function nextEditionNumber(
  newest: EditionNumber | null,
  change: EditionChange,
): EditionNumber {
  if (newest === null) return { major: 1, minor: 0 }
  return change === 'major'
    ? { major: newest.major + 1, minor: 0 }
    : { major: newest.major, minor: newest.minor + 1 }
}

/** An edition number as it is written and as it stands in addresses: "2.1". */
export function formatEditionNumber({ major, minor }: EditionNumber): string {
  return `${major}.${minor}`
}

/** Reads "2.1"; null for anything else, such as "2", "02.1" or "0.9". */
export function parseEditionNumber(text: string): EditionNumber | null {
  const match = /^([1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/.exec(text)
  return match ? { major: Number(match[1]), minor: Number(match[2]) } : null
}

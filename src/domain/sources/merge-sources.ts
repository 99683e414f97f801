import type { DraftSource } from '../content/manuscript'

/**
 * What is chosen as one when two sources are merged, and the members that go with it: a title and whether we gave it, a
 * date and that there is none.
 */
export const MERGE_PARTS = {
  type: ['type'],
  shortName: ['shortName'],
  authors: ['authors'],
  title: ['title', 'titleSupplied'],
  containerTitle: ['containerTitle'],
  publisher: ['publisher'],
  place: ['place'],
  issued: ['issued', 'undated'],
  volume: ['volume'],
  issue: ['issue'],
  number: ['number'],
  pages: ['pages'],
  doi: ['doi'],
  isbn: ['isbn'],
  url: ['url'],
  accessed: ['accessed'],
  language: ['language'],
  consent: ['consent'],
  role: ['role'],
  note: ['note'],
} as const satisfies Record<string, readonly Member[]>

type Member = Exclude<keyof DraftSource, 'id' | 'yearSuffix'>
export type MergePart = keyof typeof MERGE_PARTS

export const MERGE_PART_NAMES: MergePart[] = Object.keys(MERGE_PARTS).filter(isMergePart)

type Two = { keep: DraftSource; drop: DraftSource }

/** The parts in which two sources differ, in the order of the form. */
export function differingParts({ keep, drop }: Two): MergePart[] {
  return MERGE_PART_NAMES.filter((part) => valueOf(keep, part) !== valueOf(drop, part))
}

/** The parts that a source which is kept lacks, and the other can give. */
export function suggestedParts(two: Two): MergePart[] {
  return differingParts(two).filter((part) => isLacking(two.keep, part))
}

/** The source that is kept, with the chosen parts of the other in it. */
export function mergedSource({ keep, drop }: Two, parts: readonly MergePart[]): DraftSource {
  const chosen = new Set<string>(parts.flatMap((part) => MERGE_PARTS[part]))
  const taken = Object.fromEntries(Object.entries(drop).filter(([member]) => chosen.has(member)))
  return { ...keep, ...taken }
}

function isMergePart(name: string): name is MergePart {
  return name in MERGE_PARTS
}

function isLacking(source: DraftSource, part: MergePart): boolean {
  return MERGE_PARTS[part].every((member) => {
    const value = source[member]
    return value === null || value === false || (Array.isArray(value) && value.length === 0)
  })
}

function valueOf(source: DraftSource, part: MergePart): string {
  return JSON.stringify(MERGE_PARTS[part].map((member) => source[member]))
}

import type { ReportContent } from '../../content/report-content'
import { readContent, type Reading, type ReadBlock } from '../reading/read-content'
import { SOURCE_KINDS, sourceKind, type SourceKind } from './source-kind'

/** How much of what a report cites is of one kind: `references` of all, from `sources` works; `share` is from 0 to 1. */
export type SourceMixPart = {
  kind: SourceKind
  references: number
  sources: number
  share: number
}

/** The mix of sources of a whole report, for the review desk: the kinds that it cites, the most cited first (R21). */
export function sourceMix(content: ReportContent): SourceMixPart[] {
  const reading = readContent(content)
  const cited = citedWorks(reading.blocks, reading)
  return SOURCE_KINDS.map((kind) => {
    const own = cited.filter((source) => sourceKind(source) === kind)
    const sources = new Set(own.map(({ id }) => id)).size
    return { kind, references: own.length, sources, share: own.length / Math.max(1, cited.length) }
  })
    .filter(({ references }) => references > 0)
    .toSorted((a, b) => b.references - a.references)
}

/** The sources of blocks, once for each time that they are cited. */
export function citedWorks(blocks: readonly Pick<ReadBlock, 'citations'>[], { sources }: Reading) {
  return blocks.flatMap(({ citations }) =>
    citations.flatMap(({ references }) =>
      references.flatMap(({ source }) => sources.get(source) ?? []),
    ),
  )
}

import type { ContentComparison } from '@/domain/compare/content-comparison'
import { comparingOf, FRONT_MATTER, SOURCES, type ComparisonProps } from '@/ui/comparison/comparing'
import type { DeskText } from './desk-answer'

/** What a submission is compared with. */
export const BASES = ['look', 'edition'] as const
export type CompareBasis = (typeof BASES)[number]

/** A submission held against an earlier text: what is shown, every place in reading order, and where it differs. */
export type SubmittedView = {
  props: Omit<ComparisonProps, 'show' | 'aside'>
  order: readonly string[]
  changes: readonly string[]
  /** The number of each changed place, as its anchor has it. */
  anchors: ReadonlyMap<string, number>
}

/** What there is to compare with, what changed since the last look first. */
export function basesOf({ look, edition }: DeskText['views']): CompareBasis[] {
  return BASES.filter((basis) => (basis === 'look' ? look !== null : edition !== null))
}

/** A submission held against one of its bases; null where it is the first and nothing was looked at. */
export function submittedView(
  { content, views }: DeskText,
  basis: CompareBasis | null,
): SubmittedView | null {
  const view = basis && views[basis]
  if (!view) return null
  const props = {
    before: { content: view.before, number: views.edition?.number ?? '–' },
    after: { content, number: '–' },
    comparison: view.comparison,
  }
  const { places } = comparingOf({ ...props, show: 'all' })
  return { props, order: orderOf(view.comparison), changes: [...places.keys()], anchors: places }
}

function orderOf({ sections }: ContentComparison): string[] {
  const places = sections.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)])
  return [FRONT_MATTER, ...places, SOURCES]
}

/** How many changed places each section has, by its id. */
export function changesBySection(
  comparison: ContentComparison,
  anchors: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map(
    comparison.sections.map(({ id, blocks }) => [
      id,
      [id, ...blocks.map((block) => block.id)].filter((place) => anchors.has(place)).length,
    ]),
  )
}

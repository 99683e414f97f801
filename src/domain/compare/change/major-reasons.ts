import type { Problem } from '../../domain-error'
import type { ContentComparison, SectionComparison } from '../content-comparison'
import { blockReasons } from './block-reasons'
import { sourceReasons } from './source-reasons'
import { tableReasons } from './table-reasons'
import { textProblem } from './text-problem'

/**
 * Why a content may not be published as a correction of another (R43): every change that is not a typing error, punctuation, look,
 * the address of a link or the mending of a source's record. Empty where a correction is enough. `at` is the id of the place.
 */
export function majorReasons(comparison: ContentComparison): Problem[] {
  return [
    ...frontMatterReasons(comparison),
    ...comparison.sections.flatMap(sectionReasons),
    ...citationReasons(comparison),
    ...comparison.tables.flatMap(tableReasons),
    ...comparison.sources.flatMap(sourceReasons),
  ]
}

const FRONT_MATTER_CODES: ReadonlyMap<string, Problem['code']> = new Map([
  ['questions', 'major-questions'],
  ['cutOffDate', 'major-dates'],
  ['assessedCurrent', 'major-dates'],
  ['reviewBy', 'major-dates'],
])

function frontMatterReasons({ frontMatter }: ContentComparison): Problem[] {
  const problems = frontMatter.flatMap(({ field, before, after }): Problem[] => {
    if (field === 'title') return textProblem({ before, after }, { code: 'major-title' })
    return [{ code: FRONT_MATTER_CODES.get(field) ?? 'major-front-matter' }]
  })
  return [...new Map(problems.map((problem) => [problem.code, problem])).values()]
}

function sectionReasons(section: SectionComparison): Problem[] {
  const { id, kind, moved, before, after } = section
  const values = { section: sectionName(section) }
  const problem = (code: Problem['code']): Problem => ({ code, values, at: id })
  if (kind === 'added') return [problem('major-section-added')]
  if (kind === 'removed') return [problem('major-section-removed')]
  return [
    ...(moved ? [problem('major-section-moved')] : []),
    ...textProblem(
      { before: before?.title ?? '', after: after?.title ?? '' },
      problem('major-section-renamed'),
    ),
    ...section.blocks.flatMap((block) => blockReasons(block, values.section)),
  ]
}

function citationReasons({ summary, citations }: ContentComparison): Problem[] {
  const [first] = citations
  if (!first) return []
  const place = first.after ?? first.before
  return [{ code: 'major-citations', values: summary.citations, at: place?.block ?? first.id }]
}

function sectionName({ before, after }: SectionComparison): string {
  const place = after ?? before
  return [place?.number ?? '', place?.title ?? ''].join(' ').trim()
}

import type { Problem } from '../../domain-error'
import type { SourceComparison } from '../content-comparison'
import { textProblem } from './text-problem'

/** What says where a work is found and read, and nothing of what it says. */
const MENDED: ReadonlySet<string> = new Set(['url', 'accessed', 'archiveUrl', 'pages'])

/** Why what became of a source is more than the mending of its record. */
export function sourceReasons(source: SourceComparison): Problem[] {
  const at = source.id
  if (source.kind === 'added')
    return [{ code: 'major-source-added', values: { title: source.source.title }, at }]
  if (source.kind === 'removed')
    return [{ code: 'major-source-removed', values: { title: source.source.title }, at }]
  const others = source.fields.filter(({ field }) => !MENDED.has(field))
  const isMore = others.some(
    ({ field, ...sides }) =>
      field !== 'title' || textProblem(sides, { code: 'major-source-changed' }).length > 0,
  )
  return isMore || source.yearSuffix
    ? [{ code: 'major-source-changed', values: { title: source.title.after }, at }]
    : []
}

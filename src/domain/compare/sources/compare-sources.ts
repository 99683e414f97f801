import type { Source } from '../../content/source'
import { changed, changedFields } from '../changed-fields'
import type { SourceComparison } from '../content-comparison'

/** The sources that are new, gone or differ, in the order of their ids. */
export function compareSources(
  before: readonly Source[],
  after: readonly Source[],
): SourceComparison[] {
  const [old, fresh] = [byId(before), byId(after)]
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .toSorted()
    .flatMap((id) => compareSource(id, { from: old.get(id), to: fresh.get(id) }))
}

function compareSource(
  id: string,
  { from, to }: { from?: Source; to?: Source },
): SourceComparison[] {
  if (!from) return to ? [{ id, kind: 'added', source: to }] : []
  if (!to) return [{ id, kind: 'removed', source: from }]
  const { yearSuffix: oldLetter, ...old } = from
  const { yearSuffix: letter, ...fresh } = to
  const fields = changedFields(old, fresh)
  const yearSuffix = changed(oldLetter, letter)
  return fields.length > 0 || yearSuffix
    ? [{ id, kind: 'changed', title: { before: from.title, after: to.title }, fields, yearSuffix }]
    : []
}

function byId(sources: readonly Source[]): Map<string, Source> {
  return new Map(sources.map((source) => [source.id, source]))
}

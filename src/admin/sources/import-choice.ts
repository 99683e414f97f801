import { suggestedParts, type MergePart } from '@/domain/sources/merge-sources'
import type { LikeSource, PreviewedSource } from './source-answers'

/** What to do with a source that comes in: `use:id` and `merge:id` name the one that it is like. */
export type Choice = 'create' | 'leave' | `use:${string}` | `merge:${string}`

/** What is chosen before anyone has chosen: what is likely here already is used or filled in, the rest is new. */
export function firstChoice({ source, duplicates }: PreviewedSource): Choice {
  const like = duplicates.find(({ strength }) => strength === 'likely')
  if (!like) return 'create'
  if (like.rev === null) return 'leave'
  return filledParts(like, source).length > 0 ? `merge:${like.source.id}` : `use:${like.source.id}`
}

/** What a source that comes in can fill in in one that is here. */
export function filledParts(
  { source: keep }: Pick<LikeSource, 'source'>,
  drop: PreviewedSource['source'],
): MergePart[] {
  return suggestedParts({ keep, drop })
}

/** The choice as the server takes it. */
export function sentChoice({ source, duplicates }: PreviewedSource, choice: Choice) {
  const { id } = source
  if (choice === 'leave') return { source: id, take: 'leave' }
  if (choice === 'create')
    return { source: id, take: 'create', beside: duplicates.map((like) => like.source.id) }
  const [take, existing] = choice.split(':')
  const like = duplicates.find((one) => one.source.id === existing)
  if (take === 'use' || !like) return { source: id, take: 'use', existing }
  return { source: id, take: 'merge', existing, rev: like.rev, parts: filledParts(like, source) }
}

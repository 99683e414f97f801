import type { ContentComparison } from './content-comparison'

/** Whether a comparison found nothing that differs. */
export function isUnchanged(comparison: ContentComparison): boolean {
  const { frontMatter, sections, tables, sources, citations } = comparison
  const lists = [frontMatter, tables, sources, citations]
  return (
    lists.every((list) => list.length === 0) &&
    sections.every(
      ({ kind, moved, renamed, blocks }) =>
        kind === 'kept' &&
        !moved &&
        !renamed &&
        blocks.every((block) => block.kind === 'kept' && !block.moved),
    )
  )
}

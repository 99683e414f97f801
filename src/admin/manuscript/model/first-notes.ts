import { walkInlines, walkSections, type ContentBody } from '@/domain/content/walk'

/** The number of the first footnote in each section, since notes are counted through the report. */
export function firstNotes(body: ContentBody): Map<string, number> {
  const notes = [...walkInlines(body)].filter(({ inline }) => inline.type === 'footnote')
  const bySection = Map.groupBy(notes, ({ section }) => section.id)
  let next = 1
  return new Map(
    [...walkSections(body)].map(({ id }) => {
      const first = next
      next += bySection.get(id)?.length ?? 0
      return [id, first]
    }),
  )
}

import { z } from 'zod'
import type { ReportContent } from '../content/report-content'
import { walkSections } from '../content/walk'
import type { Contributor } from '../review/contributors'
import type { CorrectedBlock } from './correction'

/** Who has saved a corrected passage; each once for each passage, the last saver last. */
export const CorrectionAuthors = z.array(z.object({ block: z.string(), user: z.string() }))
export type CorrectionAuthor = z.infer<typeof CorrectionAuthors>[number]

/** The authors with one more save by someone. */
export function withAuthor(
  authors: readonly CorrectionAuthor[],
  { block, user }: CorrectionAuthor,
): CorrectionAuthor[] {
  const others = authors.filter((author) => author.block !== block || author.user !== user)
  return [...others, { block, user }]
}

/** Everyone who wrote any of a correction, and the sections of the edition in which they did; for four eyes (R40). */
export function correctionContributors(
  edition: ReportContent,
  { blocks, authors }: { blocks: readonly CorrectedBlock[]; authors: readonly CorrectionAuthor[] },
): Contributor[] {
  const titles = new Map([...walkSections(edition)].map(({ id, title }) => [id, title]))
  const sectionOf = new Map(blocks.map(({ before, section }) => [before.id, section]))
  const byUser = Map.groupBy(authors, ({ user }) => user)
  return [...byUser].flatMap(([user, saved]) => {
    const sections = new Set(saved.flatMap(({ block }) => sectionOf.get(block) ?? []))
    const wrote = [...sections].map((id) => ({
      collection: 'sections',
      title: titles.get(id) ?? id,
    }))
    return wrote.length > 0 ? [{ user, wrote }] : []
  })
}

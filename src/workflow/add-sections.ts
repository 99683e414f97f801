import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/in-transaction'
import { idOf } from '@/cms/id-of'
import type { Block } from '@/domain/content/block'
import { DomainError } from '@/domain/domain-error'
import { insertedInOutline } from '@/domain/outline/edit-outline'
import { outlineLevel } from '@/domain/outline/outline-line'
import { toLexical } from '@/editor/body/to-lexical'

/** New sections of a report and where they go: behind a section and all that stands below it, or at the very beginning. */
export type AddSections = {
  report: string
  /** The revision of the report that they are added to. */
  rev: number
  after: string | null
  sections: readonly { title: string; level: number; blocks: readonly Block[] }[]
}

/**
 * Writes new sections and puts them into the outline, in one transaction. A second try after a lost answer is refused as
 * stale, so nothing is added twice.
 */
export async function addSections(
  req: PayloadRequest,
  { report: id, rev, after, sections }: AddSections,
): Promise<{ sections: string[]; rev: number }> {
  return inTransaction(req, async () => {
    const asAsker = { depth: 0, overrideAccess: false, user: req.user, req } as const
    const report = await req.payload.findByID({
      collection: 'reports',
      id,
      disableErrors: true,
      ...asAsker,
    })
    if (!report) throw new DomainError({ code: 'document-missing' })
    const added = []
    for (const { title, level, blocks } of sections) {
      const data = { title, body: toLexical(blocks) }
      const { id: section } = await req.payload.create({
        collection: 'sections',
        data,
        ...asAsker,
      })
      added.push({ section, level })
    }
    const lines = (report.outline ?? []).map(({ section, level }) => ({
      section: idOf(section),
      level: Number(level),
    }))
    const outline = insertedInOutline(lines, { sections: added, after }).map((line) => ({
      section: line.section,
      level: outlineLevel(line.level),
    }))
    const saved = await req.payload.update({
      collection: 'reports',
      id,
      data: { outline, rev },
      ...asAsker,
    })
    return { sections: added.map(({ section }) => section), rev: saved.rev ?? 0 }
  })
}

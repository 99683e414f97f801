import type { Block, TablePlacement } from '../content/block'
import type { ReportContent } from '../content/report-content'
import { walkSections } from '../content/walk'

/** A paragraph, list or quotation of an edition, with the section that it stands in. */
export type CorrectableBlock = { section: string; before: Exclude<Block, TablePlacement> }

/** The passage of an edition with this id; null for a table, for the boilerplate and for what is not there. */
export function correctableBlock({ sections }: ReportContent, id: string): CorrectableBlock | null {
  for (const section of walkSections({ sections, tables: [], boilerplate: null })) {
    const before = section.blocks.find((block) => block.id === id)
    if (before && before.type !== 'table') return { section: section.id, before }
  }
  return null
}

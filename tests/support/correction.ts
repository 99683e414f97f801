import type { Correction, Edition, Section, Source, Submission, User } from '@payload-types'
import type { Block } from '@/domain/content/block'
import { toLexical } from '@/editor/body/to-lexical'
import { publish } from '@/workflow/publish'
import { saveCorrectedBlock } from '@/workflow/corrections/save-corrected-block'
import { blocksOf } from '@/workflow/corrections/section-text'
import { startCorrection } from '@/workflow/corrections/start-correction'
import { submitCorrection } from '@/workflow/corrections/submit-correction'
import type { TestCms } from './cms'
import { approveSubmission, publishReport } from './edition'
import { createReport, rewriteSection } from './working-copy'

export const NOW = new Date('2022-10-02T09:30:00Z')

/** A report whose edition 2.0 says two things, the people who made it, and its passages. */
export type PublishedReport = {
  author: User
  reviewer: User
  report: string
  section: Section
  source: Source
  edition: Edition
  first: Block
  second: Block
}

/** Publishes a report twice; the section of 2.0 has two passages, `first-…` and `second-…`. */
export async function publishedReport(cms: TestCms): Promise<PublishedReport> {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const { report, section, source } = await createReport(cms, { by: author })
  const people = { report: report.id, author, reviewer }
  await publishReport(cms, people)
  const first = cited(`first-${section.id}`, { text: 'Volden økker i nord.', source: source.id })
  const second = cited(`second-${section.id}`, { text: 'Veiene er stengt.', source: source.id })
  await rewriteSection(cms, { by: author, id: section.id, blocks: [first, second] })
  const edition = await publishReport(cms, people)
  return { ...people, section, source, edition, first, second }
}

/** A paragraph with an id of its own that cites a source. */
export function cited(id: string, { text, source }: { text: string; source: string }): Block {
  const references = [{ source }]
  return {
    type: 'paragraph',
    id,
    children: [
      { type: 'text', text: `${text} ` },
      { type: 'citation', id: `${id}-c`, mode: 'parenthetical', references },
    ],
  }
}

/** A block with another text. */
export function saying(block: Block, text: string): Block {
  if (block.type !== 'paragraph') throw new Error('Only paragraphs say something here')
  return { ...block, children: [{ type: 'text', text: `${text} ` }, ...block.children.slice(1)] }
}

type Corrected = { edition: string; by: User; block: Block; after: Block[] }

/** Corrects one passage of an edition. */
export async function correct(
  cms: TestCms,
  { edition, by, block, after }: Corrected,
): Promise<Correction> {
  const req = await cms.as(by)
  const { id: correction, rev } = await startCorrection(req, { edition, now: NOW })
  return saveCorrectedBlock(req, { correction, rev, block: block.id, body: toLexical(after) })
}

/** Submits what is corrected of an edition. */
export async function submitCorrected(
  cms: TestCms,
  { correction, by }: { correction: string; by: User },
): Promise<Submission> {
  return submitCorrection(await cms.as(by), { correction, note: null, now: NOW })
}

/** Corrects one passage of an edition, and approves and publishes the correction. */
export async function publishCorrection(
  cms: TestCms,
  { reviewer, ...corrected }: Corrected & { reviewer: User },
): Promise<{ edition: Edition; correction: string }> {
  const { id: correction } = await correct(cms, corrected)
  const { id: submission } = await submitCorrected(cms, { correction, by: corrected.by })
  await approveSubmission(cms, { submission, reviewer })
  const changeNote = 'Rettet skrivefeil i Innledning.'
  const edition = await publish(await cms.as(reviewer), { submission, changeNote, now: NOW })
  return { edition, correction }
}

/** A report whose 3.0 is in work: one of the two passages of its 2.0 is rewritten. */
export async function inWork(
  cms: TestCms,
  rewritten: 'first' | 'second',
): Promise<PublishedReport> {
  const published = await publishedReport(cms)
  const { author, section, first, second } = published
  const blocks =
    rewritten === 'first'
      ? [saying(first, 'Volden er skrevet om.'), second]
      : [first, saying(second, 'Veiene er åpne.')]
  await rewriteSection(cms, { by: author, id: section.id, blocks })
  return published
}

/** The text of a section of the working copy as it is stored now. */
export async function workingText({ payload }: TestCms, id: string): Promise<Block[]> {
  const shared = { depth: 0, overrideAccess: true } as const
  return blocksOf(await payload.findByID({ collection: 'sections', id, ...shared }))
}

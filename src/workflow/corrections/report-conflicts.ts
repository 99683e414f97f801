import type { Correction, Section } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { findByIds } from '@/cms/find-by-ids'
import { idOf } from '@/cms/id-of'
import type { Block } from '@/domain/content/block'
import type { CorrectedBlock } from '@/domain/correction/correction'
import { landCorrections } from '@/domain/correction/land-corrections'
import { isOpenConflict } from '@/domain/correction/landed-block'
import type { Problem } from '@/domain/domain-error'
import { correctedBlocksOf, landingsOf } from './load-correction'
import { outlineSections } from './outline-sections'
import { blocksOf } from './section-text'

/** A passage that a published edition corrected and somebody had rewritten: all three texts of it. */
export type CorrectionConflict = {
  correction: string
  /** The number of the edition that corrected it. */
  number: string
  section: string
  /** The section's heading in the edition. */
  title: string
  block: string
  before: Block
  after: Block[]
  /** What stands in its place in the working copy; null where it was taken out. */
  now: Block | null
  /** The revision of the section that this was read from; null where the section is gone and nothing can take over. */
  rev: number | null
}

/**
 * The corrections of a report that wait for someone to choose, in the order of their publication; one whose text has come into
 * the working copy since is no conflict any more. Four queries, two where there are none.
 */
export async function reportConflicts(
  req: PayloadRequest,
  report: string,
): Promise<CorrectionConflict[]> {
  const outline = await outlineSections(req, report)
  const waiting = (await publishedCorrections(req, report)).flatMap(openConflicts)
  if (waiting.length === 0) return []
  const numbers = await editionNumbers(req, waiting)
  const present = [...new Set(waiting.map(({ section }) => section))].filter((id) =>
    outline.has(id),
  )
  const stored = await findByIds(req, 'sections', present)
  const sections = new Map(stored.map((section) => [section.id, section]))
  return waiting.flatMap(({ published, ...conflict }) => {
    const number = numbers.get(published) ?? '–'
    return withText({ ...conflict, number }, sections.get(conflict.section) ?? null)
  })
}

/** Why a report with conflicts can't be submitted: the next edition would take a correction back without anyone choosing so. */
export async function conflictProblems(req: PayloadRequest, report: string): Promise<Problem[]> {
  const conflicts = await reportConflicts(req, report)
  return conflicts.map(({ number, title, block }) => ({
    code: 'correction-conflict',
    values: { number, title },
    at: block,
  }))
}

type Waiting = CorrectedBlock & Pick<CorrectionConflict, 'correction' | 'title' | 'block'>

function openConflicts(correction: Correction): (Waiting & { published: string })[] {
  const corrected = new Map(correctedBlocksOf(correction).map((one) => [one.before.id, one]))
  return landingsOf(correction)
    .filter(isOpenConflict)
    .flatMap(({ block, title }) => {
      const one = corrected.get(block)
      const published = correction.published ? idOf(correction.published) : ''
      return one ? [{ ...one, correction: correction.id, title, block, published }] : []
    })
}

function withText(
  conflict: Waiting & Pick<CorrectionConflict, 'number'>,
  section: Section | null,
): CorrectionConflict[] {
  const blocks = section ? blocksOf(section) : []
  const isThere =
    landCorrections(blocks, [conflict]).landings.get(conflict.block) === 'there-already'
  if (section && isThere) return []
  const now = blocks.find(({ id }) => id === conflict.block) ?? null
  return [{ ...conflict, now, rev: section ? (section.rev ?? 0) : null }]
}

async function publishedCorrections(req: PayloadRequest, report: string): Promise<Correction[]> {
  const { docs } = await req.payload.find({
    collection: 'corrections',
    where: { and: [{ report: { equals: report } }, { state: { equals: 'published' } }] },
    sort: 'at',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

async function editionNumbers(
  req: PayloadRequest,
  waiting: readonly { published: string }[],
): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { id: { in: [...new Set(waiting.map(({ published }) => published))] } },
    select: { number: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, number }) => [id, number]))
}

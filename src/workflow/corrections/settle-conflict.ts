import type { Correction, Section } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { findByIds } from '@/cms/find-by-ids'
import { idOf } from '@/cms/id-of'
import { inTransaction } from '@/cms/in-transaction'
import { askerOf } from '@/cms/asker'
import { walkSections } from '@/domain/content/walk'
import type { ConflictChoice, LandedBlock } from '@/domain/correction/landed-block'
import { takeCorrection } from '@/domain/correction/take-correction'
import { DomainError } from '@/domain/domain-error'
import { assertMayChange } from '../assert-may-change'
import { contentOf } from '../load-submission'
import { recordEvent } from '../record-event'
import { loadEdition } from './edition-to-correct'
import { authorsOf, correctedBlocksOf, landingsOf, loadCorrection } from './load-correction'
import { outlineSections } from './outline-sections'
import { blocksOf, writeAsAuthors } from './section-text'
import { updateCorrection } from './update-correction'

/** A passage where a correction met another text, what is to stand, and the revision of the section that was looked at. */
export type SettleConflict = {
  correction: string
  block: string
  choice: ConflictChoice
  rev: number | null
  now: Date
}

/**
 * Settles a conflict between a published correction and the working copy. Where the correction takes over, those who wrote it
 * and whoever chose it have written the section; a section that was saved meanwhile is looked at again first.
 */
export function settleConflict(req: PayloadRequest, settle: SettleConflict): Promise<Correction> {
  assertMayChange(req, { collection: 'sections', operations: ['update'] })
  const by = askerOf(req)?.id ?? ''
  return inTransaction(req, async () => {
    const correction = await loadCorrection(req, settle.correction)
    const landings = landingsOf(correction)
    const conflict = landings.find(({ block }) => block === settle.block)
    if (conflict?.landing !== 'conflict') throw new DomainError({ code: 'conflict-missing' })
    if (conflict.settled?.choice === settle.choice) return correction
    if (conflict.settled) throw new DomainError({ code: 'conflict-settled' })
    if (settle.choice === 'taken') await takeOver(req, { correction, settle, by })

    const settled = { choice: settle.choice, by, at: settle.now.toISOString() }
    await record(req, { correction, conflict, settle })
    return updateCorrection(req, {
      id: correction.id,
      landings: landings.map((one) => (one === conflict ? { ...one, settled } : one)),
    })
  })
}

type TakeOver = { correction: Correction; settle: SettleConflict; by: string }

async function takeOver(req: PayloadRequest, { correction, settle, by }: TakeOver): Promise<void> {
  const corrected = correctedBlocksOf(correction).find(({ before }) => before.id === settle.block)
  if (!corrected) throw new DomainError({ code: 'conflict-missing' })
  const section = await sectionInOutline(req, { correction, id: corrected.section })
  if (section.rev !== settle.rev) throw new DomainError({ code: 'conflict-stale' })
  const { edition } = await loadEdition(req, idOf(correction.edition))
  const published = [...walkSections(contentOf(edition))].find(({ id }) => id === section.id)
  const authors = authorsOf(correction).filter(({ block }) => block === settle.block)
  await writeAsAuthors(req, {
    section,
    blocks: takeCorrection(blocksOf(section), {
      correction: corrected,
      published: (published?.blocks ?? []).map(({ id }) => id),
    }),
    authors: [...authors.map(({ user }) => user).filter((user) => user !== by), by],
  })
}

async function sectionInOutline(
  req: PayloadRequest,
  { correction, id }: { correction: Correction; id: string },
): Promise<Section> {
  const outline = await outlineSections(req, idOf(correction.report))
  const [section] = outline.has(id) ? await findByIds(req, 'sections', [id]) : []
  if (!section) throw new DomainError({ code: 'conflict-place-gone' })
  return section
}

type Settled = { correction: Correction; conflict: LandedBlock; settle: SettleConflict }

async function record(
  req: PayloadRequest,
  { correction, conflict, settle }: Settled,
): Promise<void> {
  await recordEvent(req, {
    type: 'corrected',
    report: idOf(correction.report),
    ...(correction.published && { edition: idOf(correction.published) }),
    at: settle.now,
    details: {
      correction: correction.id,
      section: conflict.section,
      title: conflict.title,
      block: settle.block,
      choice: settle.choice,
    },
  })
}

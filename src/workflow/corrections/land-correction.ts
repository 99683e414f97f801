import type { Correction, Edition, Section, Submission } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { findByIds } from '@/cms/find-by-ids'
import { idOf } from '@/cms/id-of'
import { walkSections } from '@/domain/content/walk'
import type { CorrectedBlock } from '@/domain/correction/correction'
import { landCorrections } from '@/domain/correction/land-corrections'
import type { LandedBlock } from '@/domain/correction/landed-block'
import { DomainError } from '@/domain/domain-error'
import { contentOf } from '../load-submission'
import { recordEvent } from '../record-event'
import { correctionBySubmission } from './correction-of'
import { authorsOf, correctedBlocksOf } from './load-correction'
import { blocksOf, writeAsAuthors } from './section-text'
import { updateCorrection } from './update-correction'

type Land = { submission: Submission; edition: Edition; now: Date }

/**
 * Brings a correction that is published now into the working copy, in the transaction of its publication: passages that still
 * are as they were take it over, by the hand of those who wrote it; the others are conflicts. Nothing for any other submission.
 */
export async function landCorrection(
  req: PayloadRequest,
  { submission, edition, now }: Land,
): Promise<void> {
  if (submission.kind !== 'correction') return
  const correction = await correctionBySubmission(req, submission.id)
  if (!correction) throw new DomainError({ code: 'document-missing' })
  const landings = await landedIn(req, { correction, edition })
  await updateCorrection(req, {
    id: correction.id,
    state: 'published',
    claim: correction.id,
    published: edition.id,
    landings,
  })
  await recordEvent(req, {
    type: 'corrected',
    report: idOf(edition.report),
    submission: submission.id,
    edition: edition.id,
    at: now,
    details: {
      number: edition.number,
      correction: correction.id,
      landed: blocksThat(landings, 'landed'),
      conflicts: blocksThat(landings, 'conflict'),
    },
  })
}

type Landing = { correction: Correction; edition: Edition }

async function landedIn(req: PayloadRequest, landing: Landing): Promise<LandedBlock[]> {
  const titles = new Map(
    [...walkSections(contentOf(landing.edition))].map(({ id, title }) => [id, title]),
  )
  const bySection = Map.groupBy(correctedBlocksOf(landing.correction), ({ section }) => section)
  const stored = await findByIds(req, 'sections', [...bySection.keys()])
  const documents = new Map(stored.map((section) => [section.id, section]))
  const landings: LandedBlock[] = []
  for (const [section, corrections] of bySection) {
    const fared = await landInSection(req, {
      section: documents.get(section) ?? null,
      corrections,
      authors: authorsOf(landing.correction),
    })
    const title = titles.get(section) ?? section
    landings.push(...fared.map((one) => ({ section, title, settled: null, ...one })))
  }
  return landings
}

type LandInSection = {
  section: Section | null
  corrections: CorrectedBlock[]
  authors: ReturnType<typeof authorsOf>
}

async function landInSection(
  req: PayloadRequest,
  { section, corrections, authors }: LandInSection,
): Promise<Pick<LandedBlock, 'block' | 'landing'>[]> {
  const { blocks, landings } = landCorrections(section ? blocksOf(section) : [], corrections)
  const fared = [...landings].map(([block, landing]) => ({ block, landing }))
  const landed = new Set(blocksThat(fared, 'landed'))
  const writers = authors.filter(({ block }) => landed.has(block)).map(({ user }) => user)
  if (section && writers.length > 0)
    await writeAsAuthors(req, { section, blocks, authors: writers })
  return fared
}

function blocksThat(
  landings: readonly Pick<LandedBlock, 'block' | 'landing'>[],
  landing: LandedBlock['landing'],
): string[] {
  return landings.filter((one) => one.landing === landing).map(({ block }) => block)
}

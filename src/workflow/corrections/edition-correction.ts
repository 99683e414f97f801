import type { Correction } from '@payload-types'
import type { PayloadRequest } from 'payload'
import { askerOf } from '@/cms/asker'
import { toDraftSource } from '@/cms/draft-source'
import { findByIds } from '@/cms/find-by-ids'
import { namesOf } from '@/cms/names-of'
import { idOf } from '@/cms/id-of'
import type { ReportContent } from '@/domain/content/report-content'
import type { Source } from '@/domain/content/source'
import { newlyCited } from '@/domain/correction/assemble-correction'
import { correctedContent } from '@/domain/correction/corrected-content'
import type { CorrectedBlock } from '@/domain/correction/correction'
import type { CorrectionState } from '@/domain/correction/correction-state'
import type { Problem } from '@/domain/domain-error'
import { mayTake } from '@/domain/review/permissions'
import { contentOf } from '../load-submission'
import { correctionOf } from './correction-of'
import { loadEdition } from './edition-to-correct'
import { authorsOf, correctedBlocksOf } from './load-correction'

/** An edition with the correction of it that is not decided yet. */
export type EditionCorrection = {
  edition: { id: string; report: string; number: string; address: string; title: string }
  content: ReportContent
  /** The sources of the edition and those that its corrections cite for the first time. */
  sources: Source[]
  correction: StandingCorrection | null
  /** Why the edition can't be corrected now; none when it can. */
  blockers: Problem[]
}

/** A correction as the page of an edition shows it; each passage with the names of those who saved it. */
export type StandingCorrection = {
  id: string
  rev: number
  state: CorrectionState
  submission: string | null
  blocks: (CorrectedBlock & { by: string[] })[]
}

/** Reads an edition to correct, what is corrected of it, and why it can't be corrected. */
export async function editionCorrection(
  req: PayloadRequest,
  id: string,
): Promise<EditionCorrection> {
  const { edition, newest } = await loadEdition(req, id)
  const correction = await correctionOf(req, id)
  const content = contentOf(edition)
  const { number, slug, title } = edition
  return {
    edition: { id, report: idOf(edition.report), number, address: `/r/${slug}/${number}`, title },
    content,
    sources: await sourcesOf(req, { content, correction }),
    correction: correction && (await standing(req, correction)),
    blockers: [
      ...(mayTake(askerOf(req), 'correct') ? [] : [{ code: 'step-not-allowed' as const }]),
      ...(newest.id === id
        ? []
        : [correction ? outdated(number, newest.number) : older(number, newest.number)]),
      ...(correction?.state === 'submitted'
        ? [{ code: 'correction-not-open-submitted' as const }]
        : []),
    ],
  }
}

async function sourcesOf(
  req: PayloadRequest,
  { content, correction }: { content: ReportContent; correction: Correction | null },
): Promise<Source[]> {
  const corrections = correction ? correctedBlocksOf(correction) : []
  const added = await findByIds(req, 'sources', newlyCited(content, corrections))
  const library = added.map(toDraftSource)
  const known = new Set(content.sources.map(({ id }) => id))
  const corrected = correctedContent(content, { corrections, library }).sources
  return [...content.sources, ...corrected.filter(({ id }) => !known.has(id))]
}

function older(number: string, newest: string): Problem {
  return { code: 'correction-older-edition', values: { number, newest } }
}

function outdated(base: string, number: string): Problem {
  return { code: 'correction-outdated', values: { base, number } }
}

async function standing(req: PayloadRequest, correction: Correction): Promise<StandingCorrection> {
  const authors = authorsOf(correction)
  const names = await namesOf(
    req,
    authors.map(({ user }) => user),
  )
  const { id, rev, state, submission } = correction
  return {
    ...{ id, rev, state },
    submission: submission ? idOf(submission) : null,
    blocks: correctedBlocksOf(correction).map((corrected) => ({
      ...corrected,
      by: authors
        .filter(({ block }) => block === corrected.before.id)
        .map(({ user }) => names.get(user) ?? '–'),
    })),
  }
}

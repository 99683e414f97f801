import type { Endpoint } from 'payload'
import { commandEndpoint, documentEndpoint } from '@/cms/command-endpoint'
import { spokenProblems } from '@/cms/spoken-problems'
import { editionCorrection } from '@/workflow/corrections/edition-correction'
import { startCorrection } from '@/workflow/corrections/start-correction'
import { correctionAnswer } from '../corrections/answer'

/** `POST /api/editions/{id}/correct` begins to correct an edition; `GET …/correction` tells what is corrected of it. */
export const editionCorrectionEndpoints: Omit<Endpoint, 'root'>[] = [
  commandEndpoint('correct', async (req, edition) =>
    correctionAnswer(await startCorrection(req, { edition, now: new Date() })),
  ),
  documentEndpoint('correction', async (req, edition) => {
    const { blockers, ...found } = await editionCorrection(req, edition)
    return { ...found, blockers: spokenProblems(req, blockers) }
  }),
]

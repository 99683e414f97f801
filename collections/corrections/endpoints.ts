import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyText } from '@/cms/body-text'
import { commandEndpoint } from '@/cms/command-endpoint'
import { jsonBody } from '@/cms/json-body'
import { Identifier } from '@/domain/content/identifier'
import { CONFLICT_CHOICES } from '@/domain/correction/landed-block'
import { abandonCorrection } from '@/workflow/corrections/abandon-correction'
import { removeCorrectedBlock } from '@/workflow/corrections/remove-corrected-block'
import { saveCorrectedBlock } from '@/workflow/corrections/save-corrected-block'
import { settleConflict } from '@/workflow/corrections/settle-conflict'
import { submitCorrection } from '@/workflow/corrections/submit-correction'
import { submissionAnswer } from '../submissions/answer'
import { correctionAnswer } from './answer'

const change = { rev: z.int(), block: Identifier }
const SaveBody = z.strictObject({ ...change, body: z.unknown() })
const RemoveBody = z.strictObject(change)
const SubmitBody = z.strictObject({ note: bodyText(5000).nullable().default(null) })
const SettleBody = z.strictObject({
  block: Identifier,
  choice: z.enum(CONFLICT_CHOICES),
  rev: z.int().nullable().default(null),
})

const changeCodes = { block: 'correction-block-missing', rev: 'rev-missing' } as const
const settleCodes = { block: 'conflict-missing', choice: 'conflict-choice-unknown' } as const

const BODY_LIMIT = 2 * 1024 * 1024

/**
 * `POST /api/corrections/{id}/save` `{ rev, block, body }`, `…/remove` `{ rev, block }`, `…/abandon`, `…/submit` `{ note? }`,
 * and `…/settle` `{ block, choice, rev }` for a passage that met another text in the working copy.
 */
export const correctionEndpoints: Omit<Endpoint, 'root'>[] = [
  commandEndpoint('save', async (req, correction) => {
    const expected = { schema: SaveBody, codes: changeCodes, limit: BODY_LIMIT }
    const saved = await jsonBody(req, expected)
    return correctionAnswer(await saveCorrectedBlock(req, { correction, ...saved }))
  }),
  commandEndpoint('remove', async (req, correction) => {
    const removed = await jsonBody(req, { schema: RemoveBody, codes: changeCodes })
    return correctionAnswer(await removeCorrectedBlock(req, { correction, ...removed }))
  }),
  commandEndpoint('abandon', async (req, correction) =>
    correctionAnswer(await abandonCorrection(req, correction)),
  ),
  commandEndpoint('submit', async (req, correction) => {
    const { note } = await jsonBody(req, { schema: SubmitBody })
    const submit = { correction, note: note || null, now: new Date() }
    return submissionAnswer(await submitCorrection(req, submit))
  }),
  commandEndpoint('settle', async (req, correction) => {
    const settled = await jsonBody(req, { schema: SettleBody, codes: settleCodes })
    return correctionAnswer(await settleConflict(req, { correction, ...settled, now: new Date() }))
  }),
]

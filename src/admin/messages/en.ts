import type { AdminMessages } from '../messages'
import { correctionEn } from './correction-en'
import { deskEn } from './desk-en'
import { formMessages } from './forms'
import { importEn } from './import-en'
import { manuscriptEn } from './manuscript-en'
import { boardEn } from './board-en'
import { remarksEn } from './remarks-en'
import { logEn } from './log-en'
import { notificationsEn } from './notifications-en'
import { editionEn } from './edition-en'
import { reviewEn } from './review-en'
import { rowsEn } from './rows-en'
import { tablesEn } from './tables-en'
import { sourcesEn } from './sources-en'

export const en: AdminMessages = {
  loading: 'Loading …',
  unreachable: 'The server could not be reached. Nothing was changed. Try again.',
  unreadable: 'The server gave an answer that could not be read. Reload the page.',
  newTab: '(opens in a new tab)',
  required: '(required)',
  moreReasons: (count) => `Show ${count} more`,
  states: {
    submitted: 'Waiting for review',
    'changes-requested': 'Changes requested',
    approved: 'Approved',
    scheduled: 'Publication scheduled',
    'awaiting-approval': 'Published in an emergency, awaiting approval',
    published: 'Published',
    superseded: 'Superseded',
  },
  ...reviewEn,
  ...deskEn,
  ...boardEn,
  ...logEn,
  ...notificationsEn,
  ...editionEn,
  ...importEn,
  rows: rowsEn,
  tables: tablesEn,
  sources: sourcesEn,
  manuscript: manuscriptEn,
  correction: correctionEn,
  remarks: remarksEn,
  forms: formMessages.en,
}

import { correctionNb } from './correction-nb'
import { deskNb } from './desk-nb'
import { formMessages } from './forms'
import { importNb } from './import-nb'
import { manuscriptNb } from './manuscript-nb'
import { boardNb } from './board-nb'
import { remarksNb } from './remarks-nb'
import { logNb } from './log-nb'
import { notificationsNb } from './notifications-nb'
import { editionNb } from './edition-nb'
import { reviewNb } from './review-nb'
import { rowsNb } from './rows-nb'
import { tablesNb } from './tables-nb'
import { sourcesNb } from './sources-nb'

export const nb = {
  loading: 'Henter …',
  unreachable: 'Fikk ikke kontakt med serveren. Ingenting er endret. Prøv igjen.',
  unreadable: 'Serveren svarte på en måte som ikke kunne leses. Last siden på nytt.',
  newTab: '(åpnes i ny fane)',
  required: '(må fylles ut)',
  moreReasons: (count: number) => (count === 1 ? 'Vis 1 til' : `Vis ${count} til`),
  states: {
    submitted: 'Venter på gjennomgang',
    'changes-requested': 'Endringer ønsket',
    approved: 'Godkjent',
    scheduled: 'Publisering planlagt',
    'awaiting-approval': 'Hastepublisert, venter på godkjenning',
    published: 'Publisert',
    superseded: 'Erstattet av ny innsending',
  },
  ...reviewNb,
  ...deskNb,
  ...boardNb,
  ...logNb,
  ...notificationsNb,
  ...editionNb,
  ...importNb,
  rows: rowsNb,
  tables: tablesNb,
  sources: sourcesNb,
  manuscript: manuscriptNb,
  correction: correctionNb,
  remarks: remarksNb,
  forms: formMessages.nb,
}

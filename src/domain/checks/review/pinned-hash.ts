import { reportFinding } from '../report/report-finding'
import type { Rule } from '../rule'

/** R41: what is approved is what was submitted, to the letter. */
export const pinnedHash: Rule = {
  number: 'R41',
  severity: 'blocks',
  waivable: false,
  title: { nb: 'Låst innhold', en: 'Pinned content' },
  explanation: {
    nb: 'En godkjenning gjelder innholdet slik det ble sendt inn. Sjekksummen av det som er lagret, må være den samme som da.',
    en: 'An approval is of the content as it was submitted. The checksum of what is stored must be the same as then.',
  },
  check: ({ review }) =>
    review && review.sha256 !== review.pinnedSha256
      ? [reportFinding({ code: 'pinned-content-touched' })]
      : [],
}

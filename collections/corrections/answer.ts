import type { Correction } from '@payload-types'
import { idOf } from '@/cms/id-of'

/** What a command tells of a correction: where it stands, and the revision that the next change is based on. */
export function correctionAnswer({ id, edition, state, rev }: Correction) {
  return { correction: { id, edition: idOf(edition), state, rev } }
}

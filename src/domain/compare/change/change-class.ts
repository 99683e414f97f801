import type { EditionChange } from '../../review/edition-number'
import type { ContentComparison } from '../content-comparison'
import { majorReasons } from './major-reasons'

/** The smallest kind of edition that a change may be published as (R43): `minor` only where every difference is a correction. */
export function changeClass(comparison: ContentComparison): EditionChange {
  return majorReasons(comparison).length === 0 ? 'minor' : 'major'
}

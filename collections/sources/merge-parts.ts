import { z } from 'zod'
import { MERGE_PART_NAMES } from '@/domain/sources/merge-sources'

/** The parts of a source that are taken over in a merge, as a request names them. */
export const MergeParts = z.array(z.enum(MERGE_PART_NAMES)).max(MERGE_PART_NAMES.length)

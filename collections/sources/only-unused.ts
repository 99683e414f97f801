import type { BaseFilter } from 'payload'
import { usedSources } from '@/cms/source-uses'

/**
 * What the list shows when its address says `uses=none`: the sources that no text of the working copy cites. It is found
 * out each time, so there is nothing stored that could come to be untrue.
 */
export const onlyUnusedWhenAsked: BaseFilter = async ({ req }) => {
  if (req.query.uses !== 'none') return null
  const used = await usedSources(req)
  return used.size > 0 ? { id: { not_in: [...used] } } : null
}

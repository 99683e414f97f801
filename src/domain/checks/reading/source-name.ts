import { sourceLabel } from '../../citation/source-label'
import type { Reading } from './read-content'

/** What a source is called in a sentence to editors, "ICG 2021b"; its id where there is no record of it. */
export function sourceName(id: string, { sources, language }: Reading): string {
  const source = sources.get(id)
  return source ? sourceLabel(source, language) : id
}

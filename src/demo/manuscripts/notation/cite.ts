import type { Citation, Reference } from '@/domain/content/inline'
import type { SourceKey } from '../sources/library'

/** A citation that has yet to be put into a text, which gives it its id. */
export type UnplacedCitation = { type: 'unplaced-citation' } & Omit<Citation, 'id' | 'type'>

type Work = SourceKey | Reference

/** Works in parentheses behind a statement: `(ICG 2021b; Risemberg 2022)`. */
export function cite(...works: Work[]): UnplacedCitation {
  return citation('parenthetical', works)
}

/** A work as part of the sentence: `HRW (2022)`. */
export function narrative(work: Work): UnplacedCitation {
  return citation('narrative', [work])
}

/** Works without parentheses, as in "se Landinfo 2016a" and in the source line of a table. */
export function bare(...works: Work[]): UnplacedCitation {
  return citation('bare', works)
}

/** A work behind its author's name in the report's own language: `FNs sikkerhetsråd (UN Security Council 2022b)`. */
export function named(nameInText: string, work: Work): UnplacedCitation {
  return { ...citation('parenthetical', [work]), nameInText }
}

/** A work with the page, or the range of pages, that is meant. */
export function page(source: SourceKey, value: string): Reference {
  return { source, locator: { label: 'page', value } }
}

/** A legal text with the article that is meant. */
export function article(source: SourceKey, value: string): Reference {
  return { source, locator: { label: 'article', value } }
}

/** A work with the author's own words before it. */
export function prefixed(prefix: string, work: Work): Reference {
  return { ...referenceTo(work), prefix }
}

/** A work with the author's own words behind it. */
export function suffixed(work: Work, suffix: string): Reference {
  return { ...referenceTo(work), suffix }
}

function citation(mode: Citation['mode'], works: Work[]): UnplacedCitation {
  return { type: 'unplaced-citation', mode, references: works.map(referenceTo) }
}

function referenceTo(work: Work): Reference {
  return typeof work === 'string' ? { source: work } : work
}

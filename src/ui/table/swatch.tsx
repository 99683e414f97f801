import type { CodeColour } from '@/domain/content/table'

/** A pattern that helps readers find a category again; the word beside it says which it is. */
export function Swatch({ colour }: { colour: CodeColour | 'unknown' }) {
  return <span className={`swatch swatch-${colour}`} aria-hidden="true" />
}

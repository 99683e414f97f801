import type { CodeColour } from '@/domain/content/table'

/** A colour that helps to find a category again; it always stands behind the category's name. */
export function Swatch({ colour }: { colour: CodeColour }) {
  return <span className={`rows-grid__swatch rows-grid__swatch--${colour}`} aria-hidden="true" />
}

import type { Citation, Reference } from '../../content/inline'
import type { Mending } from '../finding'

/** The mending that puts another reference in one place of a citation. */
export function withReference(
  citation: Citation,
  { index, reference }: { index: number; reference: Reference },
): Mending {
  const references = citation.references.with(index, reference)
  return { kind: 'replace-citation', citation: citation.id, to: { ...citation, references } }
}

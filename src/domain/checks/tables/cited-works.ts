import { canonicalJson } from '../../content/canonical-json'
import type { Inline } from '../../content/inline'

/** What a stretch of text cites, works and places in them, whatever the citations' ids and shapes; '' for nothing. */
export function citedWorks(inlines: Iterable<Inline>): string {
  const works = [...inlines].flatMap((inline) =>
    inline.type === 'citation'
      ? inline.references.map(({ source, locator }) => canonicalJson([source, locator ?? null]))
      : [],
  )
  return works.toSorted().join()
}

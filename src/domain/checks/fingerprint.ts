import { sha256 } from '../content/canonical'
import { canonicalJson } from '../content/canonical-json'
import type { ReportContent } from '../content/report-content'
import { walkInlines, walkSections } from '../content/walk'
import type { Place, RuleFinding } from './finding'
import type { RuleNumber } from './rule-number'

/**
 * The sha256 of a rule and of what its finding is about. It is the same as long as that passage is, wherever it is moved and
 * whatever happens around it.
 */
export function fingerprintOf(
  rule: RuleNumber,
  { found, content }: { found: RuleFinding; content: ReportContent },
): string {
  const { place, code, values = {}, passage } = found
  return sha256(canonicalJson({ rule, code, values, passage, about: aboutOf(place, content) }))
}

/** The narrowest part of the content that a place names; null where it speaks of the whole report. */
function aboutOf(place: Place, content: ReportContent): unknown {
  if (place.footnote !== null) return footnoteOf(place.footnote, content)
  if (place.table !== null) return content.tables.find(({ id }) => id === place.table)
  if (place.source !== null) return content.sources.find(({ id }) => id === place.source)
  if (place.section === null) return null
  const section = [...walkSections(content)].find(({ id }) => id === place.section)
  if (place.block === null) return section?.blocks
  return section?.blocks.find((block) => holds(block, place.block))
}

// A list item has its list's fate: what stands around it is what it is read with.
function holds(block: { id: string }, id: string | null): boolean {
  return block.id === id || JSON.stringify(block).includes(`"id":"${id}"`)
}

function footnoteOf(id: string, content: ReportContent): unknown {
  for (const { inline } of walkInlines(content))
    if (inline.type === 'footnote' && inline.id === id) return inline
  return undefined
}

import { sha256 } from '../content/canonical'
import { canonicalJson } from '../content/canonical-json'
import type { Block, List } from '../content/block'
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
  const about = hashOf(partOf(place, partsOf(content)))
  return sha256(canonicalJson({ rule, code, values, passage, about }))
}

const HASHES = new WeakMap<object, string>()

// Many findings may hang on one long block, which is hashed once.
function hashOf(part: object | null): string | null {
  if (part === null) return null
  const known = HASHES.get(part)
  if (known !== undefined) return known
  const hash = sha256(canonicalJson(part))
  HASHES.set(part, hash)
  return hash
}

/** The parts of a content that a place can name, by id. */
type Parts = Record<keyof Place, ReadonlyMap<string, object>>

const PARTS = new WeakMap<ReportContent, Parts>()

// Hundreds of findings may hang on one content, so its parts are looked up, not looked for.
function partsOf(content: ReportContent): Parts {
  const known = PARTS.get(content)
  if (known) return known
  const sections = [...walkSections(content)]
  const parts: Parts = {
    section: new Map(sections.map(({ id, blocks }) => [id, blocks])),
    block: new Map(
      sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => idsIn(block).map((id) => [id, block] as const)),
      ),
    ),
    footnote: new Map(
      [...walkInlines(content)].flatMap(({ inline }) =>
        inline.type === 'footnote' ? [[inline.id, inline] as const] : [],
      ),
    ),
    table: new Map(content.tables.map((table) => [table.id, table])),
    source: new Map(content.sources.map((source) => [source.id, source])),
  }
  PARTS.set(content, parts)
  return parts
}

const NARROWEST_FIRST = ['footnote', 'table', 'source', 'block', 'section'] as const

/** The narrowest part that a place names; null where it speaks of the whole report, or of what is not there. */
function partOf(place: Place, parts: Parts): object | null {
  const kind = NARROWEST_FIRST.find((one) => place[one] !== null)
  return kind === undefined ? null : (parts[kind].get(place[kind] ?? '') ?? null)
}

// A list item has its list's fate: what stands around it is what it is read with.
function idsIn(block: Block): string[] {
  return block.type === 'list' ? listIds(block) : [block.id]
}

function listIds({ id, items }: List): string[] {
  return [id, ...items.flatMap((item) => [item.id, ...(item.list ? listIds(item.list) : [])])]
}

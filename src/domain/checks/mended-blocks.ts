import { Block } from '../content/block'
import type { Citation } from '../content/inline'
import { isRecord, recordsIn, type JsonRecord } from '../content/records-in'
import type { Finding } from './finding'

/** A finding's place and what would mend it there. */
export type Mendable = Pick<Finding, 'place' | 'mending'>

/**
 * A section's blocks with a finding mended: other words, or another citation, where it stands. Where they are not there any
 * more, or it takes a person to mend it, it is the very same array.
 */
export function mendedBlocks(
  blocks: readonly Block[],
  { place, mending }: Mendable,
): readonly Block[] {
  const at = blocks.findIndex((block) => recordWith(block, place.block ?? place.footnote))
  const block = structuredClone(blocks[at])
  const scope = block && recordWith(block, place.footnote ?? place.block)
  if (!scope || !mends(scope, mending)) return blocks
  return blocks.with(at, Block.parse(block))
}

/** Mends what stands in a block, list item or footnote, and tells whether it was there. */
function mends(scope: JsonRecord, mending: Mendable['mending']): boolean {
  if (mending?.kind === 'replace-text') return replacesText(scope, mending)
  return mending?.kind === 'replace-citation' && replacesCitation(scope, mending)
}

function replacesText(scope: JsonRecord, { from, to }: { from: string; to: string }): boolean {
  const text = ownTexts(scope).find((record) => String(record.text).includes(from))
  if (text) text.text = String(text.text).replace(from, () => to)
  return text !== undefined
}

function replacesCitation(
  scope: JsonRecord,
  { citation: id, to }: { citation: string; to: Citation },
): boolean {
  const citation = recordWith(scope, id)
  if (citation) Object.assign(citation, to)
  return citation !== null
}

/** The texts of a passage without those of the notes that hang on it, which are passages of their own. */
function ownTexts(scope: JsonRecord): JsonRecord[] {
  const notes = [...recordsIn(scope)].filter(
    (record) => record.type === 'footnote' && record !== scope,
  )
  const foreign = new Set(notes.flatMap((note) => [...recordsIn(note)]))
  return [...recordsIn(scope)].filter((record) => record.type === 'text' && !foreign.has(record))
}

function recordWith(value: unknown, id: string | null): JsonRecord | null {
  if (id === null || !isRecord(value)) return null
  return [...recordsIn(value)].find((record) => record.id === id) ?? null
}

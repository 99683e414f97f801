import type { Reading, ReadBlock, ReadNote, ReadSection } from '../reading/read-content'
import type { Sentence } from '../reading/read-line'
import { claimsOf } from './claims'

/**
 * One thing that must have a source: a paragraph, a list with its items, a quotation or a footnote. `claims` are the
 * sentences in it that claim something; it is supported when it cites, or when its author has said what it rests on.
 */
export type Statement = {
  part: ReadBlock | ReadNote
  block: ReadBlock
  section: ReadSection
  claims: Sentence[]
  isCited: boolean
}

/** All statements of a content that claim something, in reading order. */
export function readStatements(reading: Reading): Statement[] {
  return reading.sections.flatMap((section) =>
    section.blocks.flatMap((block, i) => {
      const around = { before: section.blocks[i - 1], after: section.blocks[i + 1] }
      const ofBlock = blockStatement(block, { section, around, reading })
      const ofNotes = block.notes.map((part): Statement => ({
        part,
        block,
        section,
        claims: claimsOf(part, reading.language),
        isCited: part.citations.length > 0,
      }))
      return [...ofBlock, ...ofNotes].filter(({ claims }) => claims.length > 0)
    }),
  )
}

/** The ids of the sections in which something is cited, those whose sub-sections cite included. */
export function citingSections({ sections }: Reading): ReadonlySet<string> {
  const numbers = new Set(sections.filter(cites).flatMap(({ number }) => numbersAbove(number)))
  return new Set(sections.filter(({ number }) => numbers.has(number)).map(({ id }) => id))
}

/** A number and those above it: "2.1.3", "2.1", "2". */
function numbersAbove(number: string): string[] {
  const parts = number.split('.')
  return parts.map((_, i) => parts.slice(0, i + 1).join('.'))
}

/** Whether a section cites anything in its own blocks. */
export function cites({ blocks }: ReadSection): boolean {
  return blocks.some(({ citations }) => citations.length > 0)
}

type Around = { before: ReadBlock | undefined; after: ReadBlock | undefined }

function blockStatement(
  block: ReadBlock,
  { section, around, reading }: { section: ReadSection; around: Around; reading: Reading },
): Statement[] {
  if (block.kind === 'table') return []
  const claims = claimsIn(block, { around, reading })
  const ledIn = block.kind !== 'paragraph' && isLeadIn(around.before) ? around.before : block
  const isCited = isCiting(block) || isCiting(ledIn)
  return [{ part: block, block, section, claims, isCited }]
}

/** A quotation is somebody's words, whatever they say; what leads up to a list or quotation is covered by what that cites. */
function claimsIn(
  block: ReadBlock,
  { around, reading }: { around: Around; reading: Reading },
): Sentence[] {
  if (block.kind === 'quote') return block.lines.flatMap(({ sentences }) => sentences)
  const claims = block.lines.flatMap((line) => claimsOf(line, reading.language))
  if (!isLeadIn(block) || !isCiting(around.after)) return claims
  const last = block.lines.flatMap(({ sentences }) => sentences).at(-1)
  return claims.filter((claim) => claim !== last)
}

function isCiting(block: ReadBlock | undefined): boolean {
  return block !== undefined && block.citations.length > 0
}

function isLeadIn(block: ReadBlock | undefined): boolean {
  const text = block?.kind === 'paragraph' ? block.lines.at(-1)?.text : undefined
  return text?.trimEnd().endsWith(':') === true
}

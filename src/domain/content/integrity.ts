import type { Block, List } from './block'
import type { BasisVisit } from './walk-bases'
import { walkBases } from './walk-bases'
import type { CrossReference } from './inline'
import { numberContent } from './number-content'
import type { Source } from './source'
import { walkBlocks, walkInlines, walkSections, type ContentBody, type SectionVisit } from './walk'

type ContentWithSources = ContentBody & { sources: readonly Pick<Source, 'id'>[] }

/** Ids that stand for more than one thing in a content, each once. */
export function repeatedIds(content: ContentWithSources): string[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const id of addressedIds(content)) (seen.has(id) ? repeated : seen).add(id)
  return [...repeated]
}

/** Sources, tables and sections that the text points at, but the content does not hold, each once. */
export function danglingReferences(content: ContentWithSources): string[] {
  const tables = new Set(content.tables.map(({ id }) => id))
  const sources = new Set(content.sources.map(({ id }) => id))
  const lostTables = placedTables(content).filter((id) => !tables.has(id))
  const lostSources = citedSources(content).filter((id) => !sources.has(id))
  const lostSections = lostSummaries(content).map(({ basis }) => basis.section)
  return [...new Set([...lostTables, ...lostSources, ...lostTargets(content), ...lostSections])]
}

/** Places that say that they sum up a section which has no number in this content. */
export function lostSummaries(body: ContentBody): BasisVisit<'summary'>[] {
  const { sections } = numberContent(body)
  return [...walkBases(body)].flatMap(({ basis, ...place }) =>
    basis.kind === 'summary' && !sections.has(basis.section) ? [{ ...place, basis }] : [],
  )
}

/** Cross-references whose section or table has no number in this content, with the block that each stands in. */
export function lostCrossReferences(
  body: ContentBody,
): { reference: CrossReference; section: SectionVisit; block: string }[] {
  const { sections, tables } = numberContent(body)
  return [...walkInlines(body)].flatMap(({ inline, section, block }) => {
    if (inline.type !== 'cross-reference') return []
    const held = inline.to === 'section' ? sections : tables
    return held.has(inline.target) ? [] : [{ reference: inline, section, block }]
  })
}

function lostTargets(body: ContentBody): string[] {
  return lostCrossReferences(body).map(({ reference }) => reference.target)
}

/** The ids of the sources that a content cites, in the order of first citation, each once. */
export function citedSources(body: ContentBody): string[] {
  const references = [...walkInlines(body)].flatMap(({ inline }) =>
    inline.type === 'citation' ? inline.references : [],
  )
  return [...new Set(references.map(({ source }) => source))]
}

/** The ids of the tables that a content places, in the order of first placement, each once. */
export function placedTables(body: ContentBody): string[] {
  const placements = [...walkBlocks(body)].flatMap(({ block }) =>
    block.type === 'table' ? [block.table] : [],
  )
  return [...new Set(placements)]
}

/** Everything in a content that has an id of its own, as often as it stands there. */
export function* addressedIds(content: ContentWithSources): Generator<string> {
  for (const { id, blocks } of walkSections(content)) {
    yield id
    for (const block of blocks) yield* blockIds(block)
  }
  for (const { id } of content.tables) yield id
  for (const { id } of content.sources) yield id
  for (const { inline } of walkInlines(content))
    if (inline.type === 'citation' || inline.type === 'footnote') yield inline.id
}

function* blockIds(block: Block): Generator<string> {
  if (block.type === 'list') yield* listIds(block)
  else yield block.id
}

function* listIds({ id, items }: List): Generator<string> {
  yield id
  for (const item of items) {
    yield item.id
    if (item.list) yield* listIds(item.list)
  }
}

import type { SectionComparison } from '@/domain/compare/content-comparison'
import { BlockChanges } from './block-changes'
import { anchorOf, Beside, ChangeLabel, type ChangeKind } from './change-frame'
import { isChangedBlock, isChangedHeading, type Comparing } from './comparing'
import { Added, Removed } from './marked'

type Props = { section: SectionComparison; comparing: Comparing }

const HEADINGS = ['h2', 'h3', 'h4', 'h5'] as const

/** One section with its own blocks; where only changes are shown, none without any. */
export function SectionChanges({ section, comparing }: Props) {
  const { show, aside } = comparing
  const isChanged =
    isChangedHeading(section) || section.blocks.some((block) => isChangedBlock(block, comparing))
  const hasAside = [section.id, ...section.blocks.map(({ id }) => id)].some(
    (id) => aside(id) ?? false,
  )
  if (show === 'changes' && !isChanged && !hasAside) return null
  return (
    <>
      <Heading section={section} comparing={comparing} />
      <SectionLabel section={section} comparing={comparing} />
      <Beside id={section.id} comparing={comparing} />
      <FoldedBlocks section={section} comparing={comparing} />
    </>
  )
}

function Heading({ section, comparing: { words } }: Props) {
  const { id, before, after, kind, renamed } = section
  const place = after ?? before
  const depth = place?.number?.split('.').length ?? 1
  const Element = HEADINGS[Math.min(depth, HEADINGS.length) - 1] ?? 'h5'
  const isRenumbered = before?.number && after?.number && before.number !== after.number
  return (
    <Element className="block" id={id}>
      {place?.number && <span className="section-number">{place.number} </span>}
      {(kind === 'removed' || renamed) && <Removed words={words}>{before?.title}</Removed>}
      {renamed && ' '}
      {kind === 'added' || renamed ? (
        <Added words={words}>{after?.title}</Added>
      ) : (
        kind === 'kept' && after?.title
      )}
      {isRenumbered && (
        <span className="was">
          {' '}
          ({words.was} {before.number})
        </span>
      )}
    </Element>
  )
}

function SectionLabel({ section, comparing }: Props) {
  if (!isChangedHeading(section)) return null
  const { words } = comparing
  const { kind, moved, renamed, before } = section
  const labels = [
    kind === 'added' ? words.sectionAdded : null,
    kind === 'removed' ? words.sectionRemoved : null,
    moved ? words.sectionMoved(before?.number ?? '–') : null,
    renamed ? words.sectionRenamed : null,
  ].filter((label) => label !== null)
  return (
    <div className="heading-change" id={anchorOf(section.id, comparing)}>
      <ChangeLabel kind={kindOf(section)} labels={labels} />
    </div>
  )
}

function kindOf({ kind, moved }: SectionComparison): ChangeKind {
  if (kind !== 'kept') return kind
  return moved ? 'moved' : 'changed'
}

/** The blocks of a section; where only changes are shown, a run of unchanged ones is one line that counts them. */
function FoldedBlocks({ section: { blocks }, comparing }: Props) {
  const { show, aside, words } = comparing
  const isOpen = (index: number) => {
    const block = blocks[index]
    return (
      block && (show === 'all' || isChangedBlock(block, comparing) || (aside(block.id) ?? false))
    )
  }
  return blocks.map((block, i) => {
    if (isOpen(i)) return <BlockChanges key={block.id} block={block} comparing={comparing} />
    if (i > 0 && !isOpen(i - 1)) return null
    const next = blocks.findIndex((_, j) => j > i && isOpen(j))
    const count = (next === -1 ? blocks.length : next) - i
    return (
      <p key={block.id} className="unchanged">
        {words.unchanged(count)}
      </p>
    )
  })
}

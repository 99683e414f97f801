import type { SectionComparison } from '@/domain/compare/content-comparison'
import { BlockChanges } from './block-changes'
import { anchorOf, Beside, ChangeLabel, hasAside, type ChangeKind } from './change-frame'
import { isChangedBlock, isChangedHeading, type Comparing } from './comparing'
import { Added, Removed } from './marked'

type Props = { section: SectionComparison; comparing: Comparing }

const HEADINGS = ['h2', 'h3', 'h4', 'h5'] as const

/** One section with its own blocks; where only changes are shown, none without any. */
export function SectionChanges({ section, comparing }: Props) {
  const isChanged =
    isChangedHeading(section) || section.blocks.some((block) => isChangedBlock(block, comparing))
  const ids = [section.id, ...section.blocks.map(({ id }) => id)]
  const isAsked = comparing.show === 'all' || ids.some((id) => hasAside(id, comparing))
  if (!isChanged && !isAsked) return null
  return (
    <>
      <Heading section={section} comparing={comparing} />
      <SectionLabel section={section} comparing={comparing} />
      <Beside id={section.id} comparing={comparing} />
      <FoldedBlocks section={section} comparing={comparing} />
    </>
  )
}

function Heading({ section, comparing }: Props) {
  const place = section.after ?? section.before
  const number = place?.number ?? null
  const depth = number?.split('.').length ?? 1
  const Element = HEADINGS[Math.min(depth, HEADINGS.length) - 1] ?? 'h5'
  return (
    <Element className="block" id={section.id}>
      {number !== null && <span className="section-number">{number} </span>}
      <Title section={section} comparing={comparing} />
      <FormerNumber section={section} comparing={comparing} />
    </Element>
  )
}

function Title({ section: { kind, renamed, before, after }, comparing: { words } }: Props) {
  const old = <Removed words={words}>{before?.title}</Removed>
  const fresh = <Added words={words}>{after?.title}</Added>
  if (kind === 'added') return fresh
  if (kind === 'removed') return old
  return renamed ? (
    <>
      {old} {fresh}
    </>
  ) : (
    after?.title
  )
}

function FormerNumber({ section: { before, after }, comparing: { words } }: Props) {
  if (!before?.number || !after?.number || before.number === after.number) return null
  return (
    <span className="was">
      {' '}
      ({words.was} {before.number})
    </span>
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
  const isOpen = blocks.map(
    (block) =>
      comparing.show === 'all' || isChangedBlock(block, comparing) || hasAside(block.id, comparing),
  )
  return blocks.map((block, i) => {
    if (isOpen[i]) return <BlockChanges key={block.id} block={block} comparing={comparing} />
    if (i > 0 && !isOpen[i - 1]) return null
    const next = isOpen.indexOf(true, i)
    const count = (next === -1 ? blocks.length : next) - i
    return (
      <p key={block.id} className="unchanged">
        {comparing.words.unchanged(count)}
      </p>
    )
  })
}

import type { BlockComparison, BlockChange } from '@/domain/compare/model/block-comparison'
import type { Block } from '@/domain/content/block'
import { blockInlines, tableInlines } from '@/domain/content/walk'
import { BlockView } from '../article/block-view'
import type { Reading } from '../article/reading'
import { blockLabels } from './block-labels'
import { BlockNotes } from './block-notes'
import { Beside, ChangeFrame } from './change-frame'
import { isChangedBlock, tableAt, type Comparing } from './comparing'
import { ListChangeView } from './list-change-view'
import { TableChanges } from './table-changes'
import { TextChangeView } from './text-change-view'
import { blockWithoutCrossLinks } from './without-cross-links'

type Props = { block: BlockComparison; comparing: Comparing }

/** One block as it is in both versions, with what a caller has to say beside it. */
export function BlockChanges({ block, comparing }: Props) {
  const { kind, labels } = blockLabels(block, comparing)
  const content = <BlockContent block={block} comparing={comparing} />
  return (
    <div className="compared" data-block={block.id}>
      {isChangedBlock(block, comparing) ? (
        <ChangeFrame kind={kind} labels={labels} place={block.id} comparing={comparing}>
          {content}
        </ChangeFrame>
      ) : (
        content
      )}
      <Beside id={block.id} comparing={comparing} />
    </div>
  )
}

function BlockContent({ block, comparing }: Props) {
  const { before, after, blocks } = comparing
  const table = tableAt(block.id, comparing)
  switch (block.kind) {
    case 'removed':
      return (
        <del className="whole">
          <WholeBlock block={block.block} reading={before} />
        </del>
      )
    case 'added':
      return (
        <ins className="whole">
          <WholeBlock block={block.block} reading={after} />
        </ins>
      )
    case 'kept': {
      if (table?.kind === 'changed') return <TableChanges table={table} comparing={comparing} />
      const kept = blocks.after.get(block.id)
      return kept ? <WholeBlock block={kept} reading={after} /> : null
    }
    case 'changed':
      return <ChangedBlock id={block.id} change={block.change} comparing={comparing} />
  }
}

function ChangedBlock({
  id,
  change,
  comparing,
}: {
  id: string
  change: BlockChange
  comparing: Comparing
}) {
  switch (change.form) {
    case 'text':
      return <TextChangeView id={id} change={change} comparing={comparing} />
    case 'list':
      return <ListChangeView id={id} change={change} comparing={comparing} />
    case 'replaced':
      return (
        <>
          <del className="whole">
            <WholeBlock block={change.before} reading={comparing.before} />
          </del>
          <ins className="whole">
            <WholeBlock block={change.after} reading={comparing.after} />
          </ins>
        </>
      )
  }
}

/** A block of one version, with the notes that stand in it. */
function WholeBlock({ block, reading }: { block: Block; reading: Reading }) {
  const table = reading.tablesByPlace.get(block.id)
  const inlines = [...(table ? tableInlines(table) : blockInlines(block))].map(
    ({ inline }) => inline,
  )
  return (
    <>
      <BlockView block={blockWithoutCrossLinks(block, reading)} reading={reading} />
      <BlockNotes shown={[{ inlines, reading }]} />
    </>
  )
}

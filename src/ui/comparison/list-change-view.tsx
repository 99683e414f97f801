import type { BlockChange, ItemComparison } from '@/domain/compare/model/block-comparison'
import { BlockNotes } from './block-notes'
import type { Comparing } from './comparing'
import { Added, Removed } from './marked'
import { Runs, VersionText } from './runs'
import { TextNotes } from './text-change-view'

type Props = { item: ItemComparison; comparing: Comparing }

const SYMBOLS = { kept: '•', changed: '±', added: '+', removed: '−' } as const

/** A list that differs, item by item, each with a sign for what happened to it. */
export function ListChangeView({
  id,
  change: { items },
  comparing,
}: {
  id: string
  change: Extract<BlockChange, { form: 'list' }>
  comparing: Comparing
}) {
  return (
    <>
      <ul className="changed-list" id={id}>
        {items.map((item) => (
          <ItemView key={item.id} item={item} comparing={comparing} />
        ))}
      </ul>
      {items.map((item) => (
        <ItemNotes key={item.id} item={item} comparing={comparing} />
      ))}
    </>
  )
}

function ItemView({ item, comparing }: Props) {
  const depth = (item.after ?? item.before)?.depth ?? 1
  const labels = itemLabels(item, comparing)
  return (
    <li className={`item-${item.kind} item-depth-${Math.min(depth, 4)}`} id={item.id}>
      <span className="item-symbol" aria-hidden="true">
        {item.moved ? '↕' : SYMBOLS[item.kind]}
      </span>{' '}
      {labels.length > 0 && <span className="item-label">{labels.join(', ')}: </span>}
      <ItemText item={item} comparing={comparing} />
    </li>
  )
}

function itemLabels({ kind, moved }: ItemComparison, { words }: Comparing): string[] {
  const own = { kept: [], changed: [], added: [words.itemAdded], removed: [words.itemRemoved] }
  return [...own[kind], ...(moved ? [words.itemMoved] : [])]
}

function ItemText({ item, comparing }: Props) {
  const { before, after, words } = comparing
  switch (item.kind) {
    case 'kept':
      return <VersionText inlines={item.inlines} reading={after} />
    case 'added':
      return (
        <Added words={words}>
          <VersionText inlines={item.inlines} reading={after} />
        </Added>
      )
    case 'removed':
      return (
        <Removed words={words}>
          <VersionText inlines={item.inlines} reading={before} />
        </Removed>
      )
    case 'changed':
      return <Runs runs={item.text.runs} comparing={comparing} />
  }
}

function ItemNotes({ item, comparing }: Props) {
  if (item.kind === 'changed')
    return <TextNotes text={item.text} whole={[]} comparing={comparing} />
  const reading = item.kind === 'removed' ? comparing.before : comparing.after
  return <BlockNotes shown={[{ inlines: item.inlines, reading }]} />
}

'use client'
import { useMessages } from '../use-messages'
import type { CorrectedReading } from './corrected-reading'
import type { CorrectedPassage } from './correction-answer'

type Props = { passages: readonly CorrectedPassage[]; read: CorrectedReading }

/** Every passage that is corrected, in the order of the text, each a way to its place. */
export function CorrectedList({ passages, read }: Props) {
  const words = useMessages().messages.correction
  if (passages.length === 0) return <p>{words.none}</p>
  const corrected = new Set(passages.map(({ before }) => before.id))
  const inOrder = read.sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => (corrected.has(block.id) ? [{ title, block }] : [])),
  )
  return (
    <>
      <p>{words.count(inOrder.length)}</p>
      <ul className="correction__list">
        {inOrder.map(({ title, block }) => (
          <li key={block.id}>
            <a href={`#passage-${block.id}`}>{read.nameOf(block)}</a> {words.inSection(title)}
          </li>
        ))}
      </ul>
    </>
  )
}

import type { Block } from '../../../content/block'
import { crossReferenceText } from '../../../content/cross-reference-text'
import type { Inline } from '../../../content/inline'
import { numberContent, type Numbering } from '../../../content/number-content'
import type { ReportContent } from '../../../content/report-content'
import { blockInlines, plainText, walkSections } from '../../../content/walk'

/** A paragraph or list item with the tables that it may speak of, by id, the nearest first. */
export type SeenText = {
  section: string
  block: string
  text: string
  /** Tables that it names by number. */
  named: string[]
  /** Tables that stand near it. */
  near: string[]
}

// How many blocks from a table a text may be and still be read together with it.
const SIGHT = 2
const NAMED = /(?<!\p{L})(?:tabell|table)[ \u00A0](\d{1,3})(?!\p{N})/giu

/** Every text that stands near a table or names one. */
export function textsInSight(content: ReportContent): SeenText[] {
  const numbering = numberContent(content)
  const byNumber = new Map([...numbering.tables].map(([id, number]) => [number, id]))
  return [...walkSections(content)].flatMap(({ id, blocks }) =>
    blocks.flatMap((block, at) => {
      const near = nearTables(blocks, at)
      return lines(block, { numbering, content }).flatMap((line) => {
        const named = [...line.text.matchAll(NAMED)].flatMap(
          ([, number]) => byNumber.get(Number(number)) ?? [],
        )
        return near.length + named.length > 0 ? [{ section: id, ...line, named, near }] : []
      })
    }),
  )
}

function lines(
  block: Block,
  { numbering, content }: { numbering: Numbering; content: ReportContent },
): { block: string; text: string }[] {
  if (block.type === 'table' || block.type === 'quote') return []
  const { language } = content.report
  const wordsOf = (inline: Inline) =>
    inline.type === 'cross-reference'
      ? crossReferenceText(inline, { numbering, language })
      : plainText([inline])
  return [...Map.groupBy(blockInlines(block), ({ at }) => at)].map(([id, inlines]) => ({
    block: id,
    text: inlines.map(({ inline }) => wordsOf(inline)).join(''),
  }))
}

/** The tables within sight of a block; what stands before it is nearer than what comes. */
function nearTables(blocks: readonly Block[], at: number): string[] {
  const before = blocks.slice(Math.max(0, at - SIGHT), at).toReversed()
  const behind = blocks.slice(at + 1, at + 1 + SIGHT)
  return [...before, ...behind].flatMap((block) => (block.type === 'table' ? [block.table] : []))
}

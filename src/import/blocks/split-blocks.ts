import type { Line } from '@/import/lines/line'
import { endsSentence, startsSentence } from '@/domain/text/sentence'
import { isCaptionStart } from '@/import/tables/caption-start'
import { takeTable } from '@/import/tables/take-table'
import { isHeadingLine } from './is-heading-line'
import { isShort, readLayout, type LaidOut } from './layout'
import { listItems } from './list-items'
import { readListMarker } from './list-marker'
import type { RawBlock } from './raw-block'

/** Divides the lines of a body into headings, paragraphs, list items and tables. */
export function splitBlocks(lines: readonly Line[]): RawBlock[] {
  const text = { lines, layout: readLayout(lines) }
  const items = listItems(text)
  const blocks: RawBlock[] = []
  for (let i = 0; i < lines.length;) {
    const { block, end } = blockAt({ ...text, items }, i)
    blocks.push(block)
    i = end
  }
  return blocks
}

type Body = LaidOut & { items: ReadonlySet<number> }

function blockAt(body: Body, start: number): { block: RawBlock; end: number } {
  const table = takeTable(body, start)
  if (table) return table
  const { lines, items } = body
  const marker = items.has(start) ? readListMarker(lines[start]?.text ?? '') : null
  if (!marker && isHeadingLine(body, start))
    return { block: { kind: 'heading', lines: lines.slice(start, start + 1) }, end: start + 1 }
  const end = endOfBlock(body, start)
  const taken = lines.slice(start, end)
  const block: RawBlock = marker
    ? { kind: 'item', marker, lines: taken }
    : { kind: 'paragraph', lines: taken }
  return { block, end }
}

function endOfBlock(body: Body, start: number): number {
  let last = start
  while (last + 1 < body.lines.length && !endsBlock(body, last)) last++
  return last + 1
}

/** Whether a block ends with the line at `i`, which has another behind it. */
function endsBlock(body: Body, i: number): boolean {
  const { lines, layout, items } = body
  const next = lines[i + 1]
  if (!next || next.gap || !layout.wrapped) return true
  if (items.has(i + 1) || isCaptionStart(next.text)) return true
  return endsParagraph(body, i)
}

function endsParagraph(body: Body, i: number): boolean {
  const { lines, layout } = body
  const [line, next] = lines.slice(i, i + 2)
  if (!line || !next || !endsSentence(line.text) || !startsSentence(next.text)) return false
  const spaced = layout.spacedEnds && line.trailing >= 2
  return spaced || isShort(lines, i) || isHeadingLine(body, i + 1)
}

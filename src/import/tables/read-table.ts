import type { RawTable } from '@/import/blocks/raw-block'
import type { Line } from '@/import/lines/line'
import { joinLines } from '@/domain/text/join-lines'
import type { Vocabulary } from '@/domain/text/vocabulary'
import { readCaptionStart } from './caption-start'
import { readCaption, readSourceLine } from './read-caption'
import { readGrid } from './read-grid'
import type { TablePassage } from './table-passage'

/** Reads a printed table; null when there is no grid below its caption, or one that no table can hold. */
export function readTable(raw: RawTable, vocabulary: Vocabulary): TablePassage | null {
  const grid = readGrid(raw.grid, vocabulary)
  if (!grid || grid.titles.length > 60 || grid.rows.length > 2000) return null
  const line = joined(raw.caption, vocabulary)
  const caption = readCaption(readCaptionStart(line)?.rest ?? '')
  const below = readSourceLine(joined(raw.below, vocabulary))
  const source = [caption.source, below].filter((part) => part !== '').join('; ')
  const text = caption.text === '' ? line : caption.text
  return { kind: 'table', number: raw.number, caption: { ...caption, text, source }, grid }
}

function joined(lines: readonly Line[], vocabulary: Vocabulary): string {
  return joinLines(
    lines.map(({ text }) => text),
    vocabulary,
  ).text
}

import type { ReportLanguage } from '@/domain/content/report-content'
import { withoutNoteMarks } from '@/domain/text/note-mark'
import { readTable } from '@/import/tables/read-table'
import { foreignLanguage } from '@/import/text/foreign-language'
import { joinLines } from '@/domain/text/join-lines'
import type { Vocabulary } from '@/domain/text/vocabulary'
import type { Passage, ReadPassage } from './passage'
import type { RawBlock, RawTable } from './raw-block'

/** Joins the lines of each block to text and tells headings, paragraphs, quotes, items and tables apart. */
export function readPassages(
  blocks: readonly RawBlock[],
  options: { vocabulary: Vocabulary; language: ReportLanguage },
): ReadPassage[] {
  const read: ReadPassage[] = []
  for (const block of blocks) {
    const next =
      block.kind === 'table'
        ? readGrids(block, options.vocabulary)
        : [readBlock(block, options.vocabulary)]
    for (const item of next)
      read.push(asQuote(item, { before: read.at(-1)?.passage, language: options.language }))
  }
  return read
}

function readBlock(block: Exclude<RawBlock, RawTable>, vocabulary: Vocabulary): ReadPassage {
  const lines = block.lines.map(({ text }) => text)
  if (block.kind === 'item') {
    const { text, unsure } = joinLines([block.marker.rest, ...lines.slice(1)], vocabulary)
    return { passage: { kind: 'item', number: block.marker.number, text }, unsure }
  }
  const { text, unsure } = joinLines(lines, vocabulary)
  const passage: Passage =
    block.kind === 'heading' ? readHeading(text) : { kind: 'paragraph', text }
  return { passage, unsure }
}

/** "2.1 Nord-Mali" is at level 2; a heading without a number has no level that anyone could know. */
function readHeading(text: string): Passage {
  const number = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+/.exec(text)
  if (!number) return { kind: 'heading', text, level: null }
  const level = (number[1] ?? '').split('.').length
  return { kind: 'heading', text: text.slice(number[0].length), level }
}

function readGrids(raw: RawTable, vocabulary: Vocabulary): ReadPassage[] {
  const passage = readTable(raw, vocabulary)
  if (passage) return [{ passage, unsure: [] }]
  const texts = [
    joinLines(
      raw.caption.map(({ text }) => text),
      vocabulary,
    ).text,
    ...[...raw.grid, ...raw.below].map(({ text }) => text),
  ]
  return texts.map((text, i) => ({
    passage: { kind: 'paragraph', text },
    unsure: [],
    ...(i === 0 && { unreadTable: raw.number }),
  }))
}

/** A paragraph in another language, behind a colon or another such paragraph, is quoted. */
function asQuote(
  read: ReadPassage,
  { before, language }: { before: Passage | undefined; language: ReportLanguage },
): ReadPassage {
  const { passage } = read
  if (passage.kind !== 'paragraph' || !announcesQuote(before)) return read
  const foreign = foreignLanguage(passage.text, language)
  return foreign ? { ...read, passage: { ...passage, kind: 'quote', language: foreign } } : read
}

function announcesQuote(before: Passage | undefined): boolean {
  if (before?.kind === 'quote') return true
  return before?.kind === 'paragraph' && withoutNoteMarks(before.text).endsWith(':')
}

import { blockText } from '@/domain/compare/block-text'
import type { Block } from '@/domain/content/block'
import { walkSections, type SectionVisit } from '@/domain/content/walk'
import { readingOf, type Reading } from '@/ui/article/reading'
import type { CorrectionAnswer } from './correction-answer'

/** An edition as its page shows it: every section of its text, prepared for reading, and passages as plain words. */
export type CorrectedReading = {
  reading: Reading
  sections: readonly SectionVisit[]
  wordsOf: (blocks: readonly Block[]) => string
  /** The first words of a passage, by which a button or a link names it. */
  nameOf: (block: Block) => string
}

/** Prepares an edition for its page, so that what its corrections cite for the first time can be read too. */
export function correctedReading({
  content,
  sources,
  edition,
}: Pick<CorrectionAnswer, 'content' | 'sources' | 'edition'>): CorrectedReading {
  const published = readingOf(content, edition.number)
  const reading = { ...published, sources: new Map(sources.map((source) => [source.id, source])) }
  const wording = { ...reading, tableName: () => '' }
  return {
    reading,
    sections: [...walkSections(content)].filter(({ number }) => number !== null),
    wordsOf: (blocks) =>
      blocks.map((block) => blockText(block, { ...wording, tellsStanding: true })).join('\n'),
    nameOf: (block) => firstWords(blockText(block, wording)),
  }
}

const SHORT = 40

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= SHORT ? line : `${line.slice(0, line.lastIndexOf(' ', SHORT))} …`
}

import type { Manuscript } from '@/domain/content/manuscript'
import type { ReportLanguage } from '@/domain/content/report-content'
import { readPassages } from './blocks/read-passages'
import { splitBlocks } from './blocks/split-blocks'
import { knownNames } from '@/domain/citation/recognise/known-names'
import { openSourceStubs } from './citations/source-stubs'
import { divideChapters } from './divide-chapters'
import { dropRunningLines } from './lines/drop-running-lines'
import { readLines } from './lines/read-lines'
import { takeOutNotes } from './lines/take-out-notes'
import { collectNeeds } from './needs/collect-needs'
import type { NeedsPerson } from './needs/needs-person'
import { passageTexts } from './passage-texts'
import { joinLines } from '@/domain/text/join-lines'
import { readVocabulary } from '@/domain/text/vocabulary'
import { writeManuscript } from './write-manuscript'

/** What an import made of a text, and what it leaves to a person. */
export type ImportedReport = {
  manuscript: Manuscript
  /** All headings in order, that of the boilerplate included. */
  headings: string[]
  needsPerson: NeedsPerson[]
}

/** Turns the plain text of a report, as a PDF viewer or word processor hands it over, into a manuscript. */
export function importPlainText(
  text: string,
  { newId, language }: { newId: () => string; language: ReportLanguage },
): ImportedReport {
  const printed = dropRunningLines(readLines(text))
  const divided = takeOutNotes(printed.lines)
  const vocabulary = readVocabulary(printed.lines.map((line) => line.text))
  const notes = new Map([...divided.notes].map(([n, lines]) => [n, joinLines(lines, vocabulary)]))
  const read = readPassages(splitBlocks(divided.body), { vocabulary, language })

  const chapters = divideChapters(read.map(({ passage }) => passage))
  const noteTexts = new Map([...notes].map(([n, note]) => [n, note.text]))
  const known = knownNames([
    ...read.flatMap(({ passage }) => passageTexts(passage)),
    ...noteTexts.values(),
  ])
  const sources = openSourceStubs(newId)
  const manuscript = writeManuscript(chapters, {
    newId,
    language,
    known,
    sources,
    notes: noteTexts,
  })
  return {
    manuscript,
    headings: chapters.map(({ title }) => title).filter((title) => title !== ''),
    needsPerson: collectNeeds({
      printed,
      divided,
      read,
      chapters,
      notes,
      known,
      manuscript,
      language,
    }),
  }
}

import type { ReportLanguage } from '@/domain/content/report-content'
import type { Table } from '@/domain/content/table'
import type { PastedSection } from './blocks/pasted-section'
import { writeSections } from './blocks/write-sections'
import { cleanText } from './clean-text'
import { parseHtml } from './html/parse-html'
import type { Line } from './lines/line'
import { readPlainText } from './plain-text/read-plain-text'
import { readHtml } from './read-html'
import { newTally, type Remark, type Tally } from './remark'

/** The two flavours of a clipboard, as `DataTransfer.getData` gives them: empty texts where there is none. */
export type Clipboard = { html: string; text: string }

/**
 * What a clipboard holds, in the document model and nothing else. `sections` are in reading order; a block of type
 * `table` places one of `tables`, whose ids are those of no document yet. `remarks` say what was left out, changed or
 * guessed; `remarkSentences` puts them into words. Nothing in it was run or loaded.
 */
export type Pasted = { sections: PastedSection[]; tables: Table[]; remarks: Remark[] }

const MAX_TEXT = 2_000_000

/**
 * Reads what was copied in another program: Word, Google Docs, LibreOffice, a PDF viewer, a spreadsheet or a web page.
 * `language` is the report's; words in another are marked with theirs.
 */
export function readClipboard(
  clipboard: Clipboard,
  { newId, language }: { newId: () => string; language: ReportLanguage },
): Pasted {
  const tally = newTally()
  const options = { newId, language, tally }
  const lines = readLines(clipboard, options)
  const written = writeSections(lines, options)
  return { ...written, remarks: tally.remarks() }
}

type Options = { newId: () => string; language: ReportLanguage; tally: Tally }

function readLines({ html, text }: Clipboard, options: Options): Line[] {
  if (html.trim() === '') return readText(text, options.tally)
  const document = parseHtml(html)
  if (!document) return readInstead(text, options.tally)
  const lines = readHtml(document, options)
  return lines.length > 0 ? lines : readText(text, options.tally)
}

/** Reads the text of a clipboard whose HTML is beyond all limits. */
function readInstead(text: string, tally: Tally): Line[] {
  const lines = readText(text, tally)
  if (lines.length > 0) tally.add('as-plain-text')
  else if (text.length <= MAX_TEXT) tally.add('too-large')
  return lines
}

function readText(text: string, tally: Tally): Line[] {
  if (text.length <= MAX_TEXT) return readPlainText(cleanText(text, tally), tally)
  tally.add('too-large')
  return []
}

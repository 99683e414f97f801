import type { ReportLanguage } from '@/domain/content/report-content'
import { cleanText } from './clean-text'
import { footnoteLinks } from './html/footnote-links'
import type { HtmlDocument } from './html/parse-html'
import { printedLines } from './html/printed-lines'
import type { Line } from './lines/line'
import { linesWriter } from './lines/lines-writer'
import { PLAIN_LOOK } from './lines/look'
import { readChildren } from './lines/read-element'
import { readPlainText } from './plain-text/read-plain-text'
import type { Tally } from './remark'

/** Repetition of notes and of merged cells beyond this is no text that anyone wrote. */
const REPEATED = { noteLetters: 200_000, spreadCells: 20_000 } as const

type Options = { newId: () => string; language: ReportLanguage; tally: Tally }

/** A parsed document as lines of blocks, with all that was left out counted. */
export function readHtml(document: HtmlDocument, options: Options): Line[] {
  const printed = printedLines(document)
  if (printed !== null) return readPlainText(cleanText(printed, options.tally), options.tally)
  const writer = linesWriter()
  readChildren(document, {
    reading: {
      ...options,
      read: readChildren,
      links: footnoteLinks(document),
      notesRead: new Map(),
      left: { ...REPEATED },
    },
    writer,
    role: { type: 'paragraph' },
    look: PLAIN_LOOK,
    list: null,
    inNote: false,
  })
  return writer.lines()
}

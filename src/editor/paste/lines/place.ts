import type { NoteInline } from '@/domain/content/inline'
import type { ReportLanguage } from '@/domain/content/report-content'
import type { FootnoteLinks } from '../html/footnote-links'
import type { HtmlElement, HtmlParent } from '../html/parse-html'
import type { Tally } from '../remark'
import type { Role } from './line'
import type { LinesWriter } from './lines-writer'
import type { ListScope } from './list-scope'
import type { Look } from './look'

/** What the reading of one document shares. `left` is how much of what was copied once may still be repeated. */
export type Reading = {
  tally: Tally
  language: ReportLanguage
  newId: () => string
  /** Takes down all that stands in an element. */
  read: (node: HtmlParent, place: Place) => void
  links: FootnoteLinks
  notesRead: Map<HtmlElement, NoteInline[]>
  left: { noteLetters: number; spreadCells: number }
}

/** Where in a document the reading is: what is handed down from element to element. */
export type Place = {
  reading: Reading
  writer: LinesWriter
  role: Role
  look: Look
  list: ListScope | null
  inNote: boolean
}

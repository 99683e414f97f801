import type { CitationMode, Locator } from '../../../content/inline'
import type { Work } from './work'

/** One work pointed at, with the words around it as written. */
export type FoundReference = { work: Work; locator?: Locator; prefix?: string; suffix?: string }

/** A citation and where it stands in a text. */
export type FoundCitation = {
  start: number
  end: number
  mode: CitationMode
  references: FoundReference[]
}

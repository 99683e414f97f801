import type { CitableSource } from '@/domain/citation/citable-source'
import { citationText } from '@/domain/citation/citation-text'
import type { Citation } from '@/domain/content/inline'
import type { EditorLanguage } from '../messages'

/** The sources that are known while writing, and the language of the admin. */
export type Library = { sources: ReadonlyMap<string, CitableSource>; language: EditorLanguage }

/** A citation in the house style, as one line; its year letters are not known before the report is assembled. */
export function citationLabel(citation: Citation, library: Library): string {
  return citationText(citation, library)
    .map(({ text }) => text)
    .join('')
}

import type { CitableSource } from '@/domain/citation/citable-source'
import { citationText } from '@/domain/citation/citation-text'
import type { Citation } from '@/domain/content/inline'
import { editorMessages, type EditorLanguage } from '../messages'

type Library = { sources: ReadonlyMap<string, CitableSource>; language: EditorLanguage }

/** A citation in the house style, as far as is known while writing; a source that does not exist is named as missing. */
export function citationLabel(citation: Citation, { sources, language }: Library): string {
  const references = citation.references.filter(({ source }) => sources.has(source))
  const missing = `(${editorMessages(language).citation.missing})`
  if (references.length === 0) return [citation.nameInText, missing].filter(Boolean).join(' ')
  const parts = citationText({ ...citation, references }, { sources, language })
  const label = parts.map(({ text }) => text).join('')
  return references.length === citation.references.length ? label : `${label} ${missing}`
}

import type { Citation, Inline, Text } from '@/domain/content/inline'
import type { ReportLanguage } from '@/domain/content/report-content'
import { findCitations } from '@/domain/citation/recognise/find-citations'
import type { FoundCitation } from '@/domain/citation/recognise/grammar/found-citation'
import type { KnownNames } from '@/domain/citation/recognise/known-names'
import type { SourceStubs } from '@/import/citations/source-stubs'
import { NOTE_MARK, noteNumber, withoutNoteMarks } from '@/domain/text/note-mark'
import { foreignLanguage } from './foreign-language'
import { wordsWriter, type Span } from './words-writer'

/** What turning text into nodes depends on. */
export type Writing = {
  newId: () => string
  language: ReportLanguage
  known: KnownNames
  sources: SourceStubs
  notes: ReadonlyMap<number, string>
}

/** `language` is that of all the words, where it is not the report's. */
type Options = Writing & { foreign?: string }

const QUOTATION = /[«“"]([^«»“”"]{8,600})[»”"]/gu
const MARK = new RegExp(`(${NOTE_MARK.source})`, 'u')

/** Running text as nodes: words, citations, and each footnote where its mark stands. */
export function writeInlines(text: string, options: Options): Inline[] {
  return writeCited(text, options).flatMap((node): Inline[] =>
    node.type === 'text' ? withFootnotes(node, options) : [node],
  )
}

function withFootnotes(node: Text, options: Options): Inline[] {
  return node.text.split(MARK).flatMap((piece): Inline[] => {
    if (piece === '') return []
    return MARK.test(piece) ? writeFootnote(piece, options) : [{ ...node, text: piece }]
  })
}

function writeFootnote(mark: string, options: Options): Inline[] {
  const text = options.notes.get(noteNumber(mark))
  if (text === undefined) return []
  const id = options.newId()
  return [{ type: 'footnote', id, children: writeCited(text, { ...options, foreign: undefined }) }]
}

function writeCited(text: string, options: Options): (Text | Citation)[] {
  const write = wordsWriter(text, foreignSpans(text, options))
  const nodes: (Text | Citation)[] = []
  let at = 0
  for (const found of findCitations(text, options.known)) {
    nodes.push(...write(at, found.start), writeCitation(found, options))
    at = found.end
  }
  nodes.push(...write(at, text.length))
  return nodes
}

function writeCitation({ mode, references }: FoundCitation, { newId, sources }: Options): Citation {
  const cited = references.map(({ work, ...around }) => ({ source: sources.idOf(work), ...around }))
  return { type: 'citation', id: newId(), mode, references: cited }
}

function foreignSpans(text: string, { foreign, language }: Options): Span[] {
  if (foreign) return [{ start: 0, end: text.length, language: foreign }]
  return [...text.matchAll(QUOTATION)].flatMap(({ 1: words = '', index }) => {
    const found = foreignLanguage(withoutNoteMarks(words), language)
    return found ? [{ start: index + 1, end: index + 1 + words.length, language: found }] : []
  })
}

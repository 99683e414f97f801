import { citationText } from '../../citation/citation-text'
import type { CitableSource } from '../../citation/citable-source'
import { crossReferenceText } from '../../content/cross-reference-text'
import type { Citation, Inline, NoteInline } from '../../content/inline'
import type { Numbering } from '../../content/number-content'
import type { ReportLanguage } from '../../content/report-content'
import { SIGN, SIGNS, withoutSigns } from './signs'
import { splitSentences } from './split-sentences'

/**
 * A sentence as rules read it. In `text` signs stand for citations and cross-references (see `SIGNS`); `own` is the same with
 * blanks for the words of other languages; `shown` is what a reader sees.
 */
export type Sentence = { text: string; own: string; shown: string; citations: Citation[] }

/** A line of running text, read without its footnotes; `tables` are those that it points at. */
export type Line = {
  text: string
  sentences: Sentence[]
  citations: Citation[]
  tables: string[]
}

/** What is needed to know how citations and cross-references are shown. */
export type Wording = {
  sources: ReadonlyMap<string, CitableSource>
  numbering: Numbering
  language: ReportLanguage
}

type Piece = { text: string; own: string; stands: string | null; citation: Citation | null }

/** Reads the inline nodes of one line of text. */
export function readLine(inlines: readonly (Inline | NoteInline)[], wording: Wording): Line {
  const pieces = inlines.map((inline) => readPiece(inline, wording))
  const text = pieces.map((piece) => piece.text).join('')
  return {
    text,
    sentences: sentencesOf(text, pieces),
    citations: pieces.flatMap(({ citation }) => citation ?? []),
    tables: inlines.flatMap((inline) =>
      inline.type === 'cross-reference' && inline.to === 'table' ? [inline.target] : [],
    ),
  }
}

function readPiece(inline: Inline | NoteInline, wording: Wording): Piece {
  switch (inline.type) {
    case 'text':
      return words(inline.text, inline.language ?? wording.language, wording)
    case 'link':
      return words(inline.children.map((child) => child.text).join(''), wording.language, wording)
    case 'break':
      return { text: '\n', own: '\n', stands: null, citation: null }
    case 'footnote':
      return { text: '', own: '', stands: null, citation: null }
    case 'citation':
      return citationPiece(inline, wording)
    case 'cross-reference': {
      const sign = SIGNS[inline.to]
      return { text: sign, own: sign, stands: crossReferenceText(inline, wording), citation: null }
    }
  }
}

function citationPiece(citation: Citation, wording: Wording): Piece {
  const sign = citation.mode === 'parenthetical' ? SIGNS.cited : SIGNS.named
  const stands = citationText(citation, wording).map((part) => part.text)
  return { text: sign, own: sign, stands: stands.join(''), citation }
}

function words(written: string, language: string, wording: Wording): Piece {
  const text = withoutSigns(written)
  const own = language === wording.language ? text : ' '.repeat(text.length)
  return { text, own, stands: null, citation: null }
}

/** Every sign of a line belongs to one piece, and both are met in the same order. */
function sentencesOf(text: string, pieces: readonly Piece[]): Sentence[] {
  const own = pieces.map((piece) => piece.own).join('')
  const marked = pieces.filter(({ stands }) => stands !== null)
  let read = 0
  return splitSentences(text).map(({ start, end }) => {
    const first = read
    const shown = text.slice(start, end).replace(SIGN, () => marked[read++]?.stands ?? '')
    const citations = marked.slice(first, read).flatMap(({ citation }) => citation ?? [])
    return {
      text: text.slice(start, end),
      own: own.slice(start, end),
      shown: shown.trim(),
      citations,
    }
  })
}

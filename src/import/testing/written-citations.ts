import { citationText } from '@/domain/citation/citation-text'
import type { Citation, Inline, NoteInline } from '@/domain/content/inline'
import type { Manuscript } from '@/domain/content/manuscript'
import { walkInlines } from '@/domain/content/walk'
import { contentBody } from '@/import/content-body'

/** A citation as the house style writes it in bokmål, with the letters right before and behind it. */
export type WrittenCitation = { text: string; around: string }

const BEFORE = 12
const BEHIND = 3

/** All citations of a manuscript in reading order, as they would stand on the page. */
export function writtenCitations(manuscript: Manuscript): WrittenCitation[] {
  const sources = new Map(manuscript.sources.map((source) => [source.id, source]))
  const write = (citation: Citation) =>
    citationText(citation, { sources, language: 'nb' })
      .map(({ text }) => text.replaceAll('\u00a0', ' '))
      .join('')
  const tables = new Set(manuscript.tables.map(({ id }) => id))
  const visits = [...walkInlines(contentBody(manuscript))]
  return visits.flatMap(({ inline, block }, i) => {
    if (inline.type !== 'citation') return []
    const text = write(inline)
    // In a table the neighbours are other cells.
    const [before, behind] = [visits[i - 1], visits[i + 1]].map((visit) =>
      visit?.block === block && !tables.has(block) ? wordsOf(visit.inline) : '',
    )
    return [
      { text, around: (before ?? '').slice(-BEFORE) + text + (behind ?? '').slice(0, BEHIND) },
    ]
  })
}

/** The letters of a printed text on one line, with the en dash that the house style has between pages. */
export function printedLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/(?<=s\. \d+)-(?=\d)/g, '–')
}

function wordsOf(inline: Inline | NoteInline): string {
  return inline.type === 'text' ? inline.text : ''
}

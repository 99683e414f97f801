import { Fragment, type ReactNode } from 'react'
import { crossReferenceText } from '@/domain/content/cross-reference-text'
import type { CrossReference, Footnote, Inline, Mark, Text } from '@/domain/content/inline'
import { idOnPage, noteAnchor, tableAnchor } from '../article/anchors'
import { CitationView } from './citation-view'
import type { Reading } from '../article/reading'

type Place = { reading: Reading; surrounding?: string }

/** Running text with everything that can stand in it; `surrounding` is the language in force around it. */
export function Inlines({ inlines, ...place }: { inlines: readonly Inline[] } & Place) {
  return inlines.map((inline, i) => <InlineView key={i} inline={inline} {...place} />)
}

function InlineView({
  inline,
  reading,
  surrounding = reading.language,
}: { inline: Inline } & Place) {
  switch (inline.type) {
    case 'text':
      return <TextView text={inline} language={reading.language} surrounding={surrounding} />
    case 'break':
      return <br />
    case 'link':
      return (
        <a href={inline.url}>
          <Inlines inlines={inline.children} reading={reading} surrounding={surrounding} />
        </a>
      )
    case 'citation':
      return <CitationView citation={inline} reading={reading} surrounding={surrounding} />
    case 'cross-reference':
      return <CrossReferenceView reference={inline} reading={reading} />
    case 'footnote':
      return <NoteMark footnote={inline} reading={reading} />
  }
}

function TextView({
  text: { text, marks = [], language: own },
  language,
  surrounding,
}: {
  text: Text
  language: string
  surrounding: string
}) {
  const spoken = own ?? language
  const marked = marks.reduceRight<ReactNode>((inner, mark) => withMark(mark, inner), text)
  return spoken === surrounding ? (
    <Fragment>{marked}</Fragment>
  ) : (
    <span lang={spoken}>{marked}</span>
  )
}

function withMark(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark) {
    case 'bold':
      return <strong>{inner}</strong>
    case 'italic':
      return <em>{inner}</em>
    case 'subscript':
      return <sub>{inner}</sub>
    case 'superscript':
      return <sup>{inner}</sup>
  }
}

function CrossReferenceView({
  reference,
  reading: { numbering, language },
}: {
  reference: CrossReference
  reading: Reading
}) {
  const text = crossReferenceText(reference, { numbering, language })
  const number = numbering.tables.get(reference.target)
  const anchor = number === undefined ? reference.target : tableAnchor(number)
  return <a href={`#${anchor}`}>{text}</a>
}

function NoteMark({ footnote, reading }: { footnote: Footnote; reading: Reading }) {
  const number = reading.numbering.footnotes.get(footnote.id)?.number ?? 0
  return (
    <sup className="note-mark">
      <a
        id={idOnPage(reading, footnote.id)}
        href={`#${idOnPage(reading, noteAnchor(number))}`}
        role="doc-noteref"
        aria-label={reading.words.note(number)}
      >
        {number}
      </a>
    </sup>
  )
}

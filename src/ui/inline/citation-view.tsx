import { citationText, type CitationPart } from '@/domain/citation/citation-text'
import type { Citation } from '@/domain/content/inline'
import { idOnPage, sourceAnchor } from '../article/anchors'
import type { Reading } from '../article/reading'

/** A citation in the house style, each work a link to its entry in the list of references. */
export function CitationView({
  citation,
  reading,
  surrounding,
}: {
  citation: Citation
  reading: Reading
  surrounding: string
}) {
  const { language } = reading
  return (
    <span
      className="citation"
      id={idOnPage(reading, citation.id)}
      lang={surrounding === language ? undefined : language}
    >
      {citationText(citation, reading).map((part, i) => (
        <CitationPartView key={i} part={part} keys={reading.keys} />
      ))}
    </span>
  )
}

function CitationPartView({ part, keys }: { part: CitationPart; keys: Reading['keys'] }) {
  if (part.kind === 'text') return part.text
  const key = keys.get(part.source)
  if (key === undefined) return part.text
  const isWhole = part.text.length > 2
  return (
    <a
      href={`#${sourceAnchor(key)}`}
      role="doc-biblioref"
      aria-label={isWhole ? undefined : part.label}
    >
      {part.text}
    </a>
  )
}

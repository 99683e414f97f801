import { referenceEntry } from '@/domain/citation/reference-entry'
import type { ReferencePart } from '@/domain/citation/reference-part'
import type { ReportLanguage } from '@/domain/content/report-content'
import type { Source } from '@/domain/content/source'

/** A source's full reference. The web address carries what a robust link needs: address and day of reading. */
export function ReferenceEntryView({
  source,
  language,
}: {
  source: Source
  language: ReportLanguage
}) {
  return referenceEntry(source, language).map((part, i) => (
    <PartView key={i} part={part} source={source} language={language} />
  ))
}

function PartView({
  part,
  source,
  language,
}: {
  part: ReferencePart
  source: Source
  language: ReportLanguage
}) {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'title': {
      const own = part.language === language ? null : part.language
      const Element = part.isItalic ? 'cite' : 'span'
      return <Element lang={own ?? undefined}>{part.text}</Element>
    }
    case 'url':
      return (
        <a
          className="address"
          href={part.url}
          data-originalurl={part.url}
          data-versiondate={source.accessed ?? undefined}
        >
          {part.url}
        </a>
      )
  }
}

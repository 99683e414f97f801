import { sortReferences } from '@/domain/citation/sort-references'
import { sourceLabel } from '@/domain/citation/source-label'
import type { Source } from '@/domain/content/source'
import { sourceAnchor } from '../article/anchors'
import { backLinks, type BackLink } from './back-links'
import type { Reading } from '../article/reading'
import { ReferenceEntryView } from './reference-entry-view'

/** The list of references: every source that the text cites, and every place that cites it. */
export function ReferenceList({ reading }: { reading: Reading }) {
  const { content, language, words } = reading
  if (content.sources.length === 0) return null
  const places = backLinks(reading)
  return (
    <section className="references" aria-labelledby="kilder">
      <h2 id="kilder">{words.references}</h2>
      <ul>
        {sortReferences(content.sources, language).map((source) => (
          <li key={source.id} id={sourceAnchor(reading.keys.get(source.id) ?? source.id)}>
            <p>
              <ReferenceEntryView source={source} language={language} />
            </p>
            <SourceLinks source={source} places={places.get(source.id) ?? []} reading={reading} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function SourceLinks({
  source,
  places,
  reading: { language, words },
}: {
  source: Source
  places: readonly BackLink[]
  reading: Reading
}) {
  return (
    <p className="reference-links">
      <a
        href={`/kilder/${source.id}`}
        aria-label={words.aboutSourceNamed(sourceLabel(source, language))}
      >
        {words.aboutSource}
      </a>
      {' · '}
      {words.citedAt}{' '}
      {places.map(({ citation, name }, i) => (
        <span key={citation}>
          {i > 0 && ', '}
          <a href={`#${citation}`}>{name}</a>
        </span>
      ))}
    </p>
  )
}

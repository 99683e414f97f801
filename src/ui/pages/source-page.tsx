import type { CitingPlace } from '@/domain/citation/citing-places'
import { sourceLabel } from '@/domain/citation/source-label'
import type { Source } from '@/domain/content/source'
import { ReferenceEntryView } from '../references/reference-entry-view'
import { Day } from '../day'
import { wordsIn } from '../messages/words'
import type { SiteContext } from '../site-context'
import { SiteDocument } from '../site-document'
import type { SiteLanguage } from '../site-language'
import { SourceRecord } from './source-record'

export type CitingEdition = {
  slug: string
  title: string
  number: string
  publishedAt: string
  places: readonly CitingPlace[]
}

/** A source, and every place in every edition that cites it. */
export function SourcePage({
  source,
  citedIn,
  language,
  site,
}: {
  source: Source
  citedIn: readonly CitingEdition[]
  language: SiteLanguage
  site: SiteContext
}) {
  const words = wordsIn(language)
  return (
    <SiteDocument
      language={language}
      title={`${words.source}: ${sourceLabel(source, language)}`}
      canonical={`/kilder/${source.id}`}
      site={site}
    >
      <div className="page">
        <p className="kicker">{words.source}</p>
        <h1>{sourceLabel(source, language)}</h1>
        <p className="lead">
          <ReferenceEntryView source={source} language={language} />
        </p>
        <SourceRecord source={source} language={language} />
        <CitingEditions editions={citedIn} language={language} />
      </div>
    </SiteDocument>
  )
}

function CitingEditions({
  editions,
  language,
}: {
  editions: readonly CitingEdition[]
  language: SiteLanguage
}) {
  const words = wordsIn(language)
  return (
    <section aria-labelledby="vist-til">
      <h2 id="vist-til">{words.citedIn}</h2>
      {editions.length === 0 && <p>{words.notCited}</p>}
      {editions.map((edition) => (
        <CitingEditionView
          key={`${edition.slug} ${edition.number}`}
          edition={edition}
          language={language}
        />
      ))}
    </section>
  )
}

function CitingEditionView({
  edition: { slug, title, number, publishedAt, places },
  language,
}: {
  edition: CitingEdition
  language: SiteLanguage
}) {
  const words = wordsIn(language)
  const address = `/r/${slug}/${number}`
  return (
    <article className="citing-edition">
      <h3>
        <a href={address}>{title}</a>
      </h3>
      <p className="meta">
        {words.edition(number)}, {words.publishedOn} <Day date={publishedAt} language={language} />
      </p>
      <ul>
        {places.map(({ block, section, text }, i) => (
          <li key={i}>
            <a href={`${address}#${block}`}>{section}</a>
            <q>{text}</q>
          </li>
        ))}
      </ul>
    </article>
  )
}

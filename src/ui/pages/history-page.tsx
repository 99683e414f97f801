import type { FrontMatter, ReportLanguage } from '@/domain/content/report-content'
import { Day } from '../day'
import { wordsIn } from '../messages/words'
import type { SiteContext } from '../site-context'
import { SiteDocument } from '../site-document'
import { WithdrawnNote, type Withdrawn } from './withdrawn-note'

export type EditionRecord = {
  number: string
  publishedAt: string
  changeNote: string | null
  sha256: string
  withdrawn: Withdrawn | null
}

/** Every edition of a report, what each changed, and where it is. */
export function HistoryPage({
  report: { slug, title, language, country, kind },
  editions,
  site,
}: {
  report: Pick<FrontMatter, 'slug' | 'title' | 'language' | 'country' | 'kind'>
  /** Newest first. */
  editions: readonly EditionRecord[]
  site: SiteContext
}) {
  const words = wordsIn(language)
  return (
    <SiteDocument
      language={language}
      title={words.historyOf(title)}
      canonical={`/r/${slug}/historikk`}
      site={site}
    >
      <div className="page">
        <p className="kicker">
          {country.name} <span aria-hidden="true">·</span> {words.kinds[kind]}
        </p>
        <h1>{title}</h1>
        <p className="lead">
          {words.historyLead} <a href={`/r/${slug}`}>{words.newestReport}</a>
        </p>
        <ol className="history">
          {editions.map((edition) => (
            <EditionItem key={edition.number} edition={edition} slug={slug} language={language} />
          ))}
        </ol>
      </div>
    </SiteDocument>
  )
}

function EditionItem({
  edition: { number, publishedAt, changeNote, sha256, withdrawn },
  slug,
  language,
}: {
  edition: EditionRecord
  slug: string
  language: ReportLanguage
}) {
  const words = wordsIn(language)
  return (
    <li>
      <h2>
        <a href={`/r/${slug}/${number}`}>{words.edition(number)}</a>
      </h2>
      <p className="meta">
        <Day date={publishedAt} language={language} /> <span aria-hidden="true">·</span>{' '}
        {words.changeKinds[changeKind(number)]}
      </p>
      <WithdrawnNote withdrawn={withdrawn} language={language} />
      {changeNote !== null && <p>{changeNote}</p>}
      <p className="meta">
        <a href={`/r/${slug}/${number}.json`} type="application/json">
          {words.jsonLink(number)}
        </a>{' '}
        <span aria-hidden="true">·</span> {words.fingerprint}{' '}
        <code title={sha256}>{sha256.slice(0, 12)}…</code>
      </p>
    </li>
  )
}

function changeKind(number: string): 'first' | 'major' | 'minor' {
  if (number === '1.0') return 'first'
  return number.endsWith('.0') ? 'major' : 'minor'
}

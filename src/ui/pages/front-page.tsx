import type { FrontMatter } from '@/domain/content/report-content'
import { Day } from '../day'
import { wordsIn } from '../messages/words'
import type { SiteContext } from '../site-context'
import { SiteDocument } from '../site-document'
import type { SiteLanguage } from '../site-language'
import { WithdrawnNote, type Withdrawn } from './withdrawn-note'

/** A report as lists show it, by its newest edition. */
export type ReportSummary = Pick<
  FrontMatter,
  'slug' | 'title' | 'country' | 'kind' | 'language' | 'questions'
> & { number: string; publishedAt: string; withdrawn: Withdrawn | null }

/** The front page: what is newest, and every report by country. */
export function FrontPage({
  reports,
  language,
  site,
}: {
  /** Newest first. */
  reports: readonly ReportSummary[]
  language: SiteLanguage
  site: SiteContext
}) {
  const words = wordsIn(language)
  return (
    <SiteDocument
      language={language}
      title={words.siteName}
      canonical={language === 'en' ? '/en' : '/'}
      description={words.sitePurpose}
      translations={[
        language === 'en' ? { language: 'nb', path: '/' } : { language: 'en', path: '/en' },
      ]}
      site={site}
    >
      <div className="page">
        <h1>{words.latestReports}</h1>
        {reports.length === 0 && <p>{words.noReports}</p>}
        <ol className="report-list">
          {reports.map((report) => (
            <ReportItem key={report.slug} report={report} language={language} />
          ))}
        </ol>
        {reports.length > 0 && <CountryIndex reports={reports} language={language} />}
      </div>
    </SiteDocument>
  )
}

function ReportItem({ report, language }: { report: ReportSummary; language: SiteLanguage }) {
  const words = wordsIn(language)
  const own = report.language === language ? undefined : report.language
  return (
    <li>
      <article>
        <p className="kicker">
          <span lang={own}>{report.country.name}</span> <span aria-hidden="true">·</span>{' '}
          {words.kinds[report.kind]}
        </p>
        <h2 lang={own}>
          <a href={`/r/${report.slug}`}>{report.title}</a>
        </h2>
        <WithdrawnNote withdrawn={report.withdrawn} language={language} reasonIn={own} />
        {report.questions.slice(0, 1).map(({ id, text }) => (
          <p key={id} className="summary" lang={own}>
            {text}
          </p>
        ))}
        <p className="meta">
          {words.edition(report.number)}, {words.publishedOn}{' '}
          <Day date={report.publishedAt} language={language} />
        </p>
      </article>
    </li>
  )
}

function CountryIndex({
  reports,
  language,
}: {
  reports: readonly ReportSummary[]
  language: SiteLanguage
}) {
  const { compare } = new Intl.Collator(language)
  const countries = [...Map.groupBy(reports, ({ country }) => country.code).values()]
    .map((group) => ({ name: countryName(group, language), group }))
    .sort((a, b) => compare(a.name, b.name))
  return (
    <section className="country-index" aria-labelledby="land">
      <h2 id="land">{wordsIn(language).byCountry}</h2>
      <dl>
        {countries.map(({ name, group }) => (
          <div key={name}>
            <dt>{name}</dt>
            {group.map(({ slug, title, language: own }) => (
              <dd key={slug} lang={own === language ? undefined : own}>
                <a href={`/r/${slug}`}>{title}</a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The name that a report in the page's language uses, where there is one. */
function countryName(reports: readonly ReportSummary[], language: SiteLanguage): string {
  const own = reports.find((report) => report.language === language) ?? reports[0]
  return own?.country.name ?? ''
}

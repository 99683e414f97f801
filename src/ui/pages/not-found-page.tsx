import type { ReportLanguage } from '@/domain/content/report-content'
import type { Words } from '../messages/nb'
import { wordsIn } from '../messages/words'
import type { SiteContext } from '../site-context'
import { SiteDocument } from '../site-document'
import type { SiteLanguage } from '../site-language'

type Known = { slug: string; title: string; language: ReportLanguage }

/** Says that there is nothing at an address, what it may have meant, and where to go from here. */
export function NotFoundPage({
  address,
  report,
  language,
  site,
}: {
  /** The path that was asked for. */
  address: string
  /** The report that the address belongs to, where there is one. */
  report?: Known | null
  language: SiteLanguage
  site: SiteContext
}) {
  const words = wordsIn(language)
  return (
    <SiteDocument language={language} title={words.notFound} site={site}>
      <div className="page">
        <h1>{words.notFound}</h1>
        <p>
          {words.notFoundAddress} <code className="address">{address}</code>
        </p>
        <Guess report={report ?? null} words={words} />
        <AddressHelp words={words} />
        <p>
          <a href={language === 'en' ? '/en' : '/'}>{words.toFrontPage}</a>
        </p>
      </div>
    </SiteDocument>
  )
}

function Guess({ report, words }: { report: Known | null; words: Words }) {
  if (!report) return <p>{words.notFoundLead}</p>
  return (
    <p>
      {words.notFoundReport}{' '}
      <a href={`/r/${report.slug}`} lang={report.language}>
        {report.title}
      </a>
      . <a href={`/r/${report.slug}/historikk`}>{words.allEditions}</a>
    </p>
  )
}

function AddressHelp({ words }: { words: Words }) {
  return (
    <>
      <h2>{words.notFoundHelp}</h2>
      <dl className="record">
        {words.notFoundExamples.map(([path, meaning]) => (
          <div key={path}>
            <dt>
              <code>{path}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
